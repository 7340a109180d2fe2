/** Ends a phrase in the list of an entry. */
const END = 0xffff;

/**
 * The ideas of each name, question and summary of the entries, two bytes an idea. Of a long entry one question may be just what
 * somebody asks, though the whole is about much else.
 */
export class PhraseIdeas {
  private readonly numbers = new Map<string, number>();
  private readonly rarities: number[] = [];
  private readonly byId = new Map<string, Uint16Array>();
  private readonly rarityOf: (concept: string) => number;

  /** `rarityOf`: how rare an idea is among all that people say, above 0. */
  constructor(rarityOf: (concept: string) => number) {
    this.rarityOf = rarityOf;
  }

  put(id: string, phrases: readonly (readonly string[])[]): void {
    this.byId.set(id, Uint16Array.from(phrases.flatMap(phrase => [...phrase.map(idea => this.numberOf(idea)), END])));
  }

  remove(id: string): void {
    this.byId.delete(id);
  }

  /** How a question compares with entries: 0…1, the cosine with the most alike of their phrases. */
  compare(asked: ReadonlyMap<string, number>): (id: string) => number {
    const values = new Map([...asked].map(([idea, weight]) => [this.numberOf(idea), weight * this.rarityOf(idea)]));
    const length = Math.hypot(...values.values()) || 1;
    return id => {
      let [best, dot, square] = [0, 0, 0];
      for (const number of this.byId.get(id) ?? []) {
        if (number === END) {
          if (square > 0) best = Math.max(best, dot / (Math.sqrt(square) * length));
          [dot, square] = [0, 0];
          continue;
        }
        const rarity = this.rarities[number] as number;
        square += rarity * rarity;
        dot += rarity * (values.get(number) ?? 0);
      }
      return best;
    };
  }

  private numberOf(idea: string): number {
    const known = this.numbers.get(idea);
    if (known !== undefined) return known;
    const number = this.rarities.push(this.rarityOf(idea)) - 1;
    this.numbers.set(idea, number);
    return number;
  }
}
