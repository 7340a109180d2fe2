import { forms } from '../../language/stem.ts';
import { type Token, tokens } from '../../language/tokens.ts';

/** An idea that a text names, and the positions of its words. */
export interface Named {
  concept: string;
  at: number[];
}

interface Expression {
  concept: string;
  /** The forms of each word. */
  words: ReadonlySet<string>[];
}

/** Shorter stems with any ending would be other words. */
const SHORTEST_PREFIX = 4;
const LONGEST_PREFIX = 14;
/** A part of a compound that counts, in letters. */
const SHORTEST_PART = 5;

/** Finds what a text is about, by the words of one language: `concept: word word two_words stem*`, a line each. */
export class ConceptWords {
  private readonly byForm = new Map<string, string[]>();
  private readonly byPrefix = new Map<string, string[]>();
  private readonly expressions = new Map<string, Expression[]>();
  private readonly language: string;
  private readonly compounds: boolean;

  constructor(language: string, lines: string) {
    this.language = language;
    this.compounds = language === 'nl' || language === 'de';
    for (const line of lines.split('\n')) {
      const at = line.indexOf(':');
      if (at < 0) continue;
      const concept = line.slice(0, at).trim();
      for (const word of line
        .slice(at + 1)
        .trim()
        .split(/\s+/))
        if (word) this.add(concept, word);
    }
  }

  find(words: readonly Token[]): Named[] {
    const found: Named[] = [];
    words.forEach((word, at) => {
      for (const expression of this.expressionsAt(words, at)) found.push(expression);
      for (const concept of this.conceptsOf(word)) found.push({ concept, at: [at] });
    });
    return found;
  }

  /** The ideas of one word. */
  conceptsOf(word: Token): readonly string[] {
    const own = forms(word, this.language).flatMap(form => this.byForm.get(form) ?? []);
    const found = own.length > 0 ? own : this.byBeginning(word.folded);
    return found.length > 0 || !this.compounds ? [...new Set(found)] : this.byParts(word.folded);
  }

  private add(concept: string, word: string): void {
    if (word.endsWith('*')) {
      this.addPrefix(concept, word.slice(0, -1));
      return;
    }
    const parts = tokens(word.replaceAll('_', ' '));
    const [first] = parts;
    if (!first) return;
    if (parts.length === 1) {
      for (const form of forms(first, this.language)) push(this.byForm, form, concept);
      return;
    }
    const expression = { concept, words: parts.map(part => new Set(forms(part, this.language))) };
    for (const form of forms(first, this.language)) push(this.expressions, form, expression);
  }

  private addPrefix(concept: string, word: string): void {
    const [stem] = tokens(word);
    if (stem && stem.folded.length >= SHORTEST_PREFIX) push(this.byPrefix, stem.folded, concept);
    else if (stem) push(this.byForm, stem.folded, concept);
  }

  private byBeginning(folded: string): string[] {
    for (let length = Math.min(folded.length, LONGEST_PREFIX); length >= SHORTEST_PREFIX; length -= 1) {
      const concepts = this.byPrefix.get(folded.slice(0, length));
      if (concepts) return concepts;
    }
    return [];
  }

  /** "energiefactuur": what its beginning and its end mean. */
  private byParts(folded: string): string[] {
    const found = new Set<string>();
    for (let cut = SHORTEST_PART - 1; cut <= folded.length - SHORTEST_PART + 1; cut += 1) {
      for (const part of [folded.slice(0, cut), folded.slice(cut)]) {
        if (part.length >= SHORTEST_PART - 1) for (const concept of this.byForm.get(part) ?? []) found.add(concept);
      }
    }
    return [...found];
  }

  private expressionsAt(words: readonly Token[], at: number): Named[] {
    const found: Named[] = [];
    for (const form of forms(words[at] as Token, this.language)) {
      for (const { concept, words: wanted } of this.expressions.get(form) ?? []) {
        const fits = wanted.every((word, step) => {
          const said = words[at + step];
          return said !== undefined && forms(said, this.language).some(each => word.has(each));
        });
        if (fits) found.push({ concept, at: wanted.map((_, step) => at + step) });
      }
    }
    return found;
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
