import type { Situation } from '../lexicon.ts';
import { intents, needs, outside } from '../library/needs.ts';
import { described } from '../library/sections.ts';

const needIds = [...described(needs).keys()];
const outsideIds = [...described(outside).keys()];
const intentIds = [...described(intents).keys()];
/** Words of danger that mean none. */
export const HARMLESS = 'harmless';

/** What a message can be about: every need, what lies outside, what is said to us, and harmless talk. A class is its place in this list. */
export const classes: readonly string[] = [...needIds, ...outsideIds, ...intentIds, HARMLESS];
export const classNumber: ReadonlyMap<string, number> = new Map(classes.map((id, at) => [id, at]));

export const isNeed = (of: number): boolean => of < needIds.length;
export const isOutside = (of: number): boolean => of >= needIds.length && of < needIds.length + outsideIds.length;
export const isIntent = (of: number): boolean => of >= needIds.length + outsideIds.length && of < classes.length - 1;

/** The need that each situation of danger is. */
export const needOfSituation: Readonly<Record<Situation, string>> = {
  suicide: 'suicidal',
  violence: 'violence-talk',
  child: 'child-harm',
  poisoning: 'poisoned',
  homeless_tonight: 'roofless-tonight',
  trafficking: 'exploited',
  emergency: 'life-danger',
};

/** Situation of danger → its class. */
export const situationOfClass: ReadonlyMap<number, Situation> = new Map(
  Object.entries(needOfSituation).map(([situation, need]) => [classNumber.get(need) as number, situation as Situation]),
);
