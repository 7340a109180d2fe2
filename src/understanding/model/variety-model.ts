import { type Token, tokensOf, words } from '../../language/tokens.ts';
import { lexiconOf } from '../compile.ts';
import { Gradual } from '../gradual.ts';
import type { Situation } from '../lexicon.ts';
import type { Variety } from '../library/index.ts';
import { sections } from '../library/sections.ts';
import { classes, classNumber, HARMLESS, needOfSituation } from './classes.ts';
import { type ConceptWords, conceptWordsOf, type Known } from './concepts.ts';
import { DangerLeaning } from './danger-leaning.ts';
import type { Examples } from './examples.ts';
import { conceptClue, FEATURE_WEIGHTS, type FeatureOptions, type Features, featuresOf, pairClue, wordClues } from './features.ts';
import { Gathering } from './gathering.ts';
import { type Leaning, LeaningReader } from './leaning.ts';

/** Pauses after so many examples. */
const EXAMPLES_A_STEP = 60;

/** One variety, made ready the first time that it is needed, or step by step before that. */
export class VarietyModel {
  readonly language: string;
  private readonly variety: Variety;
  private readonly words: Gradual<ConceptWords>;
  private readonly examples: Gradual<Examples>;
  private leanings: LeaningReader | undefined;
  private dangers: DangerLeaning | undefined;

  constructor(variety: Variety) {
    this.language = variety.language;
    this.variety = variety;
    this.words = new Gradual(() => conceptWordsOf(variety.language, variety.concepts));
    this.examples = new Gradual(() => this.gather());
  }

  get concepts(): ConceptWords {
    return this.words.value;
  }

  /** Makes it ready, some milliseconds a step. */
  *prepare(): Generator<void> {
    yield* this.words.steps();
    yield* this.examples.steps();
    yield void this.compare([]);
  }

  /** Per class, how like its examples a text is, 0…1; and how much it sounds like what is said to the assistant, and like danger. */
  compare(words: readonly Token[]): { near: Float32Array; leaning: Leaning; danger: number } {
    const features = this.features(words);
    const examples = this.examples.value;
    this.leanings ??= new LeaningReader(examples);
    this.dangers ??= new DangerLeaning(examples);
    return { near: examples.near(features), leaning: this.leanings.read(features), danger: this.dangers.read(features) };
  }

  features(words: readonly Token[]): Features {
    const concepts = new Set(this.concepts.find(words).map(({ concept }) => concept));
    return featuresOf(words, concepts, this.options());
  }

  /** Every example with its class. */
  *lines(): Generator<{ text: string; of: number }> {
    for (const source of [this.variety.needs, this.variety.outside, this.variety.more, this.variety.danger]) {
      for (const [heading, texts] of sections(source)) {
        const id = heading === HARMLESS ? heading : (needOfSituation[heading as Situation] ?? heading);
        const of = classNumber.get(id);
        if (of !== undefined) for (const text of texts) yield { text, of };
      }
    }
  }

  private options(): FeatureOptions {
    const stop = lexiconOf(this.language)?.stop;
    return {
      language: this.language,
      isStop: word => stop?.has(word.folded) ?? false,
      skeletons: this.language === 'ar',
    };
  }

  /** The same words come in many examples: each is looked at once. */
  private *gather(): Generator<void, Examples> {
    const gathering = new Gathering(classes.length);
    const options = this.options();
    const seen = new Map<string, Heard[]>();
    const hear = (word: string): Heard[] => {
      const known = seen.get(word) ?? tokensOf(word).map(token => heardIn(token, gathering, options, this.concepts));
      seen.set(word, known);
      return known;
    };
    let count = 0;
    for (const { text, of } of this.lines()) {
      gathering.begin(of);
      const heard = words(text).flatMap(hear);
      addTo(gathering, heard);
      for (const { concept } of this.concepts.findAmong(heard.map(({ known }) => known)))
        gathering.put(gathering.clueOf(conceptClue(concept), FEATURE_WEIGHTS.concept));
      count += 1;
      if (count % EXAMPLES_A_STEP === 0) yield;
    }
    return gathering.seal();
  }
}

/** A word of an example. */
interface Heard {
  stem: string;
  clues: number[];
  known: Known;
}

function heardIn(token: Token, gathering: Gathering, options: FeatureOptions, concepts: ConceptWords): Heard {
  const { stem, hashes, weights } = wordClues(token, options);
  const clues = hashes.map((hash, at) => gathering.clueOf(hash, weights[at] as number));
  return { stem, clues, known: concepts.known(token) };
}

function addTo(gathering: Gathering, heard: readonly Heard[]): void {
  let before = '';
  for (const { stem, clues } of heard) {
    for (const clue of clues) gathering.put(clue);
    if (before) gathering.put(gathering.clueOf(pairClue(before, stem), FEATURE_WEIGHTS.pair));
    before = stem;
  }
}
