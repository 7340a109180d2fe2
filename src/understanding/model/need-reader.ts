import type { Token } from '../../language/tokens.ts';
import { varieties } from '../library/index.ts';
import { conceptCounts } from '../trained/concept-counts.ts';
import { classes } from './classes.ts';
import { ConceptBayes } from './concept-bayes.ts';
import type { Leaning } from './leaning.ts';
import { readCounts } from './read-counts.ts';
import { VarietyModel } from './variety-model.ts';

/** What a text is about. */
export interface NeedReading {
  /** Per class of `classes`: its probability. */
  shares: Float32Array;
  /** Per class, before they became shares: what the parts said together. */
  scores: Float32Array;
  /** Per class: likeness of the nearest examples, 0…1. */
  near: Float32Array;
  /** Per class, what the ideas alone say. */
  ideas: Float32Array;
  /** How much it sounds like what is said to the assistant itself; undefined when it was read quickly. */
  leaning: Leaning | undefined;
  /** Log odds of danger, by the words alone; 0 when it was read quickly. */
  danger: number;
  /** The ideas that the text names, and how surely, 0…1. */
  concepts: ReadonlyMap<string, number>;
  /** Concept → positions of the words that name it. */
  conceptsAt: ReadonlyMap<string, number[]>;
}

/** How the parts of a reading are weighed; chosen on held-back examples: docs/understanding.md. */
const MIX = { near: 12, concepts: 1.1, temperature: 1 };
/** Words of another language inside a message (OCMW, huisvesting) mean what they mean there. */
const FOREIGN = 0.7;
/** Languages whose words newcomers mix into their own. */
const LENT = ['nl', 'fr', 'en'];

/** Reads what a text is about, in any language of the library. */
export class NeedReader {
  private readonly models: VarietyModel[];
  private readonly counts: ConceptBayes;

  constructor() {
    this.models = Object.values(varieties).map(variety => new VarietyModel(variety));
    this.counts = new ConceptBayes(readCounts(conceptCounts));
  }

  /** How rare an idea is among the examples, above 0. */
  rarityOf(concept: string): number {
    return this.counts.rarity(concept);
  }

  /** Does the library speak this language? */
  speaks(language: string | undefined): boolean {
    return this.models.some(model => model.language === language);
  }

  /** Makes a language ready before somebody writes it, some milliseconds a step. */
  *prepare(language: string): Generator<void> {
    for (const model of this.modelsOf([language])) yield* model.prepare();
  }

  /** The ideas of a text: those of its languages; of a word that none of them knows, those of the languages around. */
  conceptsIn(words: readonly Token[], languages: readonly string[]): Pick<NeedReading, 'concepts' | 'conceptsAt'> {
    const concepts = new Map<string, number>();
    const conceptsAt = new Map<string, number[]>();
    const known = new Set<number>();
    const take = (model: VarietyModel, weight: number, free: (at: number[]) => boolean) => {
      for (const { concept, at } of model.concepts.find(words)) {
        if (!free(at)) continue;
        for (const position of at) if (weight === 1) known.add(position);
        concepts.set(concept, Math.max(concepts.get(concept) ?? 0, weight));
        conceptsAt.set(concept, [...new Set([...(conceptsAt.get(concept) ?? []), ...at])]);
      }
    };
    const own = this.modelsOf(languages);
    for (const model of own) take(model, 1, () => true);
    if (words.some((_, at) => !known.has(at))) {
      const isStrange = (at: number[]) =>
        at.every(position => !known.has(position) && (words[position]?.folded.length ?? 0) >= 4);
      for (const model of this.modelsOf(LENT)) if (!own.includes(model)) take(model, FOREIGN, isStrange);
    }
    return { concepts, conceptsAt };
  }

  /** `languages`: those that the text may be in. `quick`: by its ideas alone, without comparing it with examples. */
  read(words: readonly Token[], languages: readonly string[], quick = false): NeedReading {
    const { concepts, conceptsAt } = this.conceptsIn(words, languages);
    const scores = this.counts.score(concepts);
    const ideas = Math.sqrt(Math.max(1, concepts.size));
    const near = new Float32Array(classes.length);
    let leaning: Leaning | undefined;
    let danger = Number.NEGATIVE_INFINITY;
    for (const model of quick ? [] : this.modelsOf(languages)) {
      const compared = model.compare(words);
      compared.near.forEach((likeness, of) => {
        if (likeness > (near[of] as number)) near[of] = likeness;
      });
      if (!leaning || compared.leaning.any > leaning.any) leaning = compared.leaning;
      danger = Math.max(danger, compared.danger);
    }
    const said = scores.map(score => score / ideas);
    for (let of = 0; of < classes.length; of += 1) {
      scores[of] = (MIX.near * (near[of] as number) + MIX.concepts * (said[of] as number)) / MIX.temperature;
    }
    return {
      shares: softmax(scores),
      scores,
      near,
      ideas: said,
      leaning,
      danger: Number.isFinite(danger) ? danger : 0,
      concepts,
      conceptsAt,
    };
  }

  private modelsOf(languages: readonly string[]): VarietyModel[] {
    return this.models.filter(model => languages.includes(model.language));
  }
}

/** Scores as shares of 1. */
export function softmax(scores: Float32Array): Float32Array {
  const most = scores.reduce((held, score) => Math.max(held, score), Number.NEGATIVE_INFINITY);
  const shares = scores.map(score => Math.exp(score - most));
  const sum = shares.reduce((held, share) => held + share, 0);
  return shares.map(share => share / sum);
}
