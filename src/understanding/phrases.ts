import { spelledOut } from '../language/contractions.ts';
import { forms } from '../language/stem.ts';
import { type Token, tokens } from '../language/tokens.ts';

/** A phrase that was found in a message. */
export interface Match<Code> {
  code: Code;
  /** Which words of the message it took. */
  at: number[];
  /** Every word of it is a weak one: see `PhraseSet.weak`. */
  weak: boolean;
}

/** One word that may stand at a place: its forms. */
type Forms = ReadonlySet<string>;

/** A place in a phrase: one of several words, or of several runs of words. */
interface Part {
  single: Forms;
  long: Forms[][];
  optional: boolean;
}

interface Phrase<Code> {
  code: Code;
  parts: Part[];
  /** How many words may stand between those of the phrase. */
  gap: number;
}

/** A word of a message: its position there, and the forms under which it is found. */
interface HeardWord {
  at: number;
  forms: string[];
}

/** Phrases of one language, found in messages by stem, with few other words between. See `Lexicon` for their notation. */
export class PhraseSet<Code> {
  private readonly byFirst = new Map<string, Phrase<Code> | Phrase<Code>[]>();
  private readonly language: string;
  /** Words that may not stand in a gap: they turn the meaning. */
  private readonly negations: ReadonlySet<string>;
  /** Words of haste and grammar; a phrase of nothing else only counts when it is nearly the whole message. */
  private readonly weak: ReadonlySet<string>;

  constructor(language: string, negations: ReadonlySet<string> = new Set(), weak: ReadonlySet<string> = new Set()) {
    this.language = language;
    this.negations = negations;
    this.weak = weak;
  }

  /** Adds phrases in the notation of a lexicon: `talk|speak to? someone, call me`. */
  addAll(code: Code, phrases: string): void {
    for (const phrase of phrases.split(/[,\n]/)) if (phrase.trim()) this.add(code, phrase.trim().split(/\s+/));
  }

  /** Adds a plain text as a phrase: no sign in it means anything. */
  addText(code: Code, text: string): void {
    this.add(
      code,
      tokens(text).map(word => word.raw),
    );
  }

  find(words: Token[]): Match<Code>[] {
    const heard = words.flatMap((word, at) => this.heardIn(word).map(said => ({ at, forms: said })));
    const found: Match<Code>[] = [];
    for (let start = 0; start < heard.length; start += 1) {
      const begun = new Set<Phrase<Code>>();
      for (const form of heard[start]?.forms ?? []) for (const phrase of this.beginning(form)) begun.add(phrase);
      for (const phrase of begun) {
        const places = this.follow(phrase, 0, heard, start, 0, true);
        if (places) found.push(this.matchOf(phrase, places, heard));
      }
    }
    return found;
  }

  private beginning(form: string): Phrase<Code>[] {
    const phrases = this.byFirst.get(form);
    return phrases === undefined ? [] : Array.isArray(phrases) ? phrases : [phrases];
  }

  private matchOf(phrase: Phrase<Code>, places: number[], heard: readonly HeardWord[]): Match<Code> {
    const weak = places.every(place => heard[place]?.forms.some(form => this.weak.has(form)));
    return { code: phrase.code, at: [...new Set(places.map(place => heard[place]?.at ?? place))], weak };
  }

  /** The words that a word stands for ("isn't": two), each with its forms. */
  private heardIn(word: Token): string[][] {
    return spelledOut(word, this.language).map(ways => ways.flatMap(way => forms(way, this.language)));
  }

  private add(code: Code, written: string[]): void {
    const parts = written.map(part => this.partOf(part)).filter(part => part.single.size > 0 || part.long.length > 0);
    const needed = parts.filter(part => !part.optional).length;
    const phrase = { code, parts, gap: needed > 2 ? 2 : needed > 1 || parts.length > 1 ? 1 : 0 };
    for (const part of parts) {
      for (const form of part.single) this.register(form, phrase);
      for (const [first] of part.long) for (const form of first ?? []) this.register(form, phrase);
      // A phrase may begin with whatever follows its optional words.
      if (!part.optional) break;
    }
  }

  private register(form: string, phrase: Phrase<Code>): void {
    const held = this.byFirst.get(form);
    if (held === undefined) this.byFirst.set(form, phrase);
    else if (Array.isArray(held)) held.push(phrase);
    else this.byFirst.set(form, [held, phrase]);
  }

  private partOf(written: string): Part {
    const optional = written.length > 1 && written.endsWith('?');
    const alternatives = (optional ? written.slice(0, -1) : written)
      .split('|')
      .map(words => tokens(words).flatMap(word => this.heardIn(word)));
    return {
      single: new Set(alternatives.filter(words => words.length === 1).flat(2)),
      long: alternatives.filter(words => words.length > 1).map(words => words.map(word => new Set(word))),
      optional,
    };
  }

  /**
   * The places of the words of a phrase, from its part `index` on, in the message from `next` on; undefined when it is not
   * there. `spent`: words skipped so far; `first`: nothing was found yet, so that no word may be skipped.
   */
  private follow(
    phrase: Phrase<Code>,
    index: number,
    heard: readonly HeardWord[],
    next: number,
    spent: number,
    first: boolean,
  ): number[] | undefined {
    const part = phrase.parts[index];
    if (!part) return first ? undefined : [];
    for (let skipped = 0; skipped + spent <= (first ? 0 : phrase.gap); skipped += 1) {
      const word = heard[next + skipped];
      if (!word) break;
      for (const length of this.lengthsAt(part, heard, next + skipped)) {
        const places = Array.from({ length }, (_, step) => next + skipped + step);
        const rest = this.follow(phrase, index + 1, heard, next + skipped + length, spent + skipped, false);
        if (rest) return [...places, ...rest];
      }
      if (this.negations.has(word.forms[0] ?? '')) break;
    }
    return part.optional ? this.follow(phrase, index + 1, heard, next, spent, first) : undefined;
  }

  /** How many words of the message a part takes at a place, in the ways in which it fits. */
  private lengthsAt(part: Part, heard: readonly HeardWord[], at: number): number[] {
    const fits = (word: Forms, place: number) => heard[place]?.forms.some(form => word.has(form)) ?? false;
    const long = part.long.filter(words => words.every((word, step) => fits(word, at + step))).map(words => words.length);
    return fits(part.single, at) ? [...long, 1] : long;
  }
}
