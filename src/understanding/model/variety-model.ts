import { type Token, tokens } from '../../language/tokens.ts';
import { lexiconOf } from '../compile.ts';
import type { Situation } from '../lexicon.ts';
import type { Variety } from '../library/index.ts';
import { sections } from '../library/sections.ts';
import { classes, classNumber, HARMLESS, needOfSituation } from './classes.ts';
import { ConceptWords } from './concepts.ts';
import { Examples } from './examples.ts';
import { type Features, featuresOf } from './features.ts';

/** One variety, made ready the first time that it is needed: some tens of milliseconds. */
export class VarietyModel {
  readonly language: string;
  private readonly variety: Variety;
  private words: ConceptWords | undefined;
  private made: Examples | undefined;

  constructor(variety: Variety) {
    this.language = variety.language;
    this.variety = variety;
  }

  get concepts(): ConceptWords {
    this.words ??= new ConceptWords(this.language, this.variety.concepts);
    return this.words;
  }

  /** Per class: how like its examples a text is, 0…1. */
  near(words: readonly Token[]): Float32Array {
    return this.examples.near(this.features(words));
  }

  features(words: readonly Token[]): Features {
    const stop = lexiconOf(this.language)?.stop;
    return featuresOf(words, {
      language: this.language,
      isStop: word => stop?.has(word.folded) ?? false,
      concepts: [...new Set(this.concepts.find(words).map(({ concept }) => concept))],
      skeletons: this.language === 'ar',
    });
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

  private get examples(): Examples {
    if (!this.made) {
      this.made = new Examples(classes.length);
      for (const { text, of } of this.lines()) this.made.add(this.features(tokens(text)), of);
    }
    return this.made;
  }
}
