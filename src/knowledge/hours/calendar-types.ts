/** From (included) to (excluded), in wall milliseconds. */
export type Opening = [from: number, to: number];

/** Opening hours, understood. All times are wall milliseconds (see `wallOf`): zones do not matter here. */
export interface Calendar {
  isOpen(at: number): boolean;
  /** When it next opens or closes after `at`; undefined when it does not before `limit`. */
  changeAfter(at: number, limit: number): number | undefined;
  /** The openings between two moments, cut off at them; touching ones are one. */
  openings(from: number, to: number): Opening[];
  /** The library's remark at a moment: the name of a holiday that closes (Dutch and French for Belgium). */
  remark(at: number): string | undefined;
  /** Holidays are named, but those of the country are not known: computed as if there were none. */
  holidaysUnknown: boolean;
}
