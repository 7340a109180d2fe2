/** A document and how well it fits. */
export interface ConceptHit {
  id: string;
  /** 0…1: cosine of ideas weighed by rarity. */
  likeness: number;
  /** 0…1: the share of the question's ideas that the document names. */
  coverage: number;
}

interface Postings {
  documents: number[];
  weights: number[];
}

/** Finds documents by the ideas that they name, whatever the language. One document can be replaced at any time. */
export class ConceptIndex {
  private readonly numbers = new Map<string, number>();
  private ids: (string | undefined)[] = [];
  private ideas: (ReadonlyMap<string, number> | undefined)[] = [];
  private readonly byConcept = new Map<string, Postings>();
  /** Lengths of the documents; undefined after a change. */
  private lengths: Float32Array | undefined;

  put(id: string, weights: ReadonlyMap<string, number>): void {
    this.remove(id);
    const number = this.ids.push(id) - 1;
    this.numbers.set(id, number);
    this.ideas[number] = weights;
    for (const [concept, weight] of weights) {
      const held = this.byConcept.get(concept) ?? { documents: [], weights: [] };
      held.documents.push(number);
      held.weights.push(weight);
      this.byConcept.set(concept, held);
    }
    this.lengths = undefined;
  }

  remove(id: string): void {
    const number = this.numbers.get(id);
    if (number === undefined) return;
    for (const concept of this.ideas[number]?.keys() ?? []) {
      const held = this.byConcept.get(concept);
      const at = held?.documents.indexOf(number) ?? -1;
      held?.documents.splice(at, 1);
      held?.weights.splice(at, 1);
    }
    this.numbers.delete(id);
    this.ids[number] = undefined;
    this.ideas[number] = undefined;
    this.lengths = undefined;
  }

  /** The `limit` documents that share most ideas with a question, and those named in `also`. `asked` weighs each idea 0…1. */
  search(asked: ReadonlyMap<string, number>, limit: number, also: Iterable<string> = []): Map<string, ConceptHit> {
    const lengths = this.lengths ?? this.measure();
    const dots = new Float32Array(this.ids.length);
    const covered = new Float32Array(this.ids.length);
    const touched: number[] = [];
    let [length, whole] = [0, 0];
    for (const [concept, weight] of asked) {
      const rarity = this.rarity(concept);
      const value = weight * rarity;
      length += value * value;
      whole += value;
      const held = this.byConcept.get(concept);
      held?.documents.forEach((document, at) => {
        if (covered[document] === 0) touched.push(document);
        dots[document] = (dots[document] as number) + value * (held.weights[at] as number) * rarity;
        covered[document] = (covered[document] as number) + value;
      });
    }
    const asks = Math.sqrt(length) || 1;
    const likeness = (document: number) => (dots[document] as number) / (asks * (lengths[document] || 1));
    const best = highest(touched, likeness, limit);
    for (const id of also) {
      const number = this.numbers.get(id);
      if (number !== undefined && (covered[number] as number) > 0) best.push(number);
    }
    return new Map(
      best.map(document => {
        const id = this.ids[document] as string;
        return [id, { id, likeness: likeness(document), coverage: (covered[document] as number) / (whole || 1) }];
      }),
    );
  }

  /** How rare an idea is among the documents; 0 for one in all of them. */
  private rarity(concept: string): number {
    const held = this.byConcept.get(concept)?.documents.length ?? 0;
    return Math.log(1 + (this.numbers.size - held + 0.5) / (held + 0.5));
  }

  private measure(): Float32Array {
    const squares = new Float32Array(this.ids.length);
    for (const [concept, { documents, weights }] of this.byConcept) {
      const rarity = this.rarity(concept);
      documents.forEach((document, at) => {
        squares[document] = (squares[document] as number) + ((weights[at] as number) * rarity) ** 2;
      });
    }
    this.lengths = squares.map(Math.sqrt);
    return this.lengths;
  }
}

/** The `count` numbers with the highest values, without sorting the others. */
function highest(numbers: readonly number[], value: (number: number) => number, count: number): number[] {
  const values = Float32Array.from(numbers, value);
  if (numbers.length <= count) return [...numbers];
  const least = values.slice().sort()[values.length - count] as number;
  return numbers.filter((_, at) => (values[at] as number) >= least).slice(0, 2 * count);
}
