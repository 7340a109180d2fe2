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

/** One position of a phrase: the forms of the words that may stand there. */
type Position = ReadonlySet<string>;
interface Phrase<Code> {
  code: Code;
  positions: Position[];
  weak: boolean;
}

/** A word of a message: its position there, and the forms under which it is found. */
interface HeardWord {
  at: number;
  forms: string[];
}

/** More expansions of one phrase than this are a mistake in a lexicon. */
const MOST_VARIANTS = 64;

/** Phrases of one language, found in messages by stem, with few other words between. See `Lexicon` for their notation. */
export class PhraseSet<Code> {
  private readonly byFirst = new Map<string, Phrase<Code>[]>();
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
      for (const form of heard[start]?.forms ?? []) {
        for (const phrase of this.byFirst.get(form) ?? []) {
          const at = this.follow(phrase, heard, start);
          if (at) found.push({ code: phrase.code, at, weak: phrase.weak });
        }
      }
    }
    return found;
  }

  /** The words that a word stands for ("isn't": two), each with its forms. */
  private heardIn(word: Token): string[][] {
    return spelledOut(word, this.language).map(ways => ways.flatMap(way => forms(way, this.language)));
  }

  private add(code: Code, parts: string[]): void {
    for (const positions of this.variants(parts).slice(0, MOST_VARIANTS)) {
      const [first] = positions;
      if (!first) continue;
      const weak = positions.every(position => [...position].some(form => this.weak.has(form)));
      const phrase = { code, positions, weak };
      for (const form of first) this.byFirst.set(form, [...(this.byFirst.get(form) ?? []), phrase]);
    }
  }

  /** All ways to say a phrase: with and without optional words; alternatives of one word stay together. */
  private variants(parts: string[]): Position[][] {
    const [part, ...rest] = parts;
    if (part === undefined) return [[]];
    const tails = this.variants(rest);
    const optional = part.length > 1 && part.endsWith('?');
    const alternatives = (optional ? part.slice(0, -1) : part)
      .split('|')
      .map(words => tokens(words).flatMap(word => this.heardIn(word)));
    const single = new Set(alternatives.filter(words => words.length === 1).flat(2));
    const heads: Position[][] = alternatives.filter(words => words.length > 1).map(words => words.map(word => new Set(word)));
    if (single.size > 0) heads.unshift([single]);
    const long = heads.flatMap(head => tails.map(tail => [...head, ...tail]));
    return optional || heads.length === 0 ? [...long, ...tails] : long;
  }

  private follow(phrase: Phrase<Code>, heard: readonly HeardWord[], start: number): number[] | undefined {
    let gap = phrase.positions.length > 2 ? 2 : 1;
    const at = new Set([heard[start]?.at ?? start]);
    let next = start + 1;
    for (const position of phrase.positions.slice(1)) {
      while (next < heard.length && !heard[next]?.forms.some(form => position.has(form))) {
        if (gap === 0 || this.negations.has(heard[next]?.forms[0] ?? '')) return undefined;
        gap -= 1;
        next += 1;
      }
      if (next >= heard.length) return undefined;
      at.add(heard[next]?.at ?? next);
      next += 1;
    }
    return [...at];
  }
}
