import type { Situation } from './lexicon.ts';
import type { Sign } from './signs.ts';

/**
 * Which signs together mean which danger, the same in every language. A line is a rule: all its signs stand near each other,
 * `a|b`: either, `-a`: this one does not stand there. Before a rule: `!` certain, whatever the examples say; `~` likely only, the examples
 * decide.
 */
const RULES: Record<Situation, string> = {
  suicide: `
    !nolife
    !burden
    !farewell
    !selfharm
    jump height life|tired|end|forever|nolife|me|person|kin
    ~jump height
    end forever
    end life
    pills many forever
    jump height child
    end confine
    ~life tired
    ~end
  `,
  violence: `
    !hit me partner
    !hit me inlaw
    !hit me kin
    hit partner
    hit inlaw
    mark partner
    threat partner
    !threat partner me|child|hit|knife|boss
    !threat inlaw
    threat parent|kin
    threat me person|partner|kin|parent|inlaw|boss|knife|follow|hit|afraid
    ~threat me
    ~afraid partner
    follow partner
    follow me afraid|threat|knife|person
    confine me partner|parent|kin
    confine inlaw
    confine partner
    !rape
    touch force
    touch me boss|person|kin|force
    passport take parent|kin|partner|inlaw
    marry passport parent|kin
    !marry force
    marry unwilling parent|kin|young|inlaw
    marry parent|kin|inlaw young
    marry child young unwilling|force|kin|parent
    ~marry unwilling
    ~marry young
    hit me
    ~confine
    !hit hate
    !hit me attack
    !attack hate
    attack hate|me person
    hit threat
    ~mark
    ~attack
    ~follow
    ~threat
  `,
  child: `
    hit child parent|partner|person|inlaw|kin|mark -me
    ~hit child
    !hit me parent
    hit parent
    mark child
    !touch child parent|partner|person|inlaw|kin
    ~touch child
    child missing
    !child nothome
    child nophone tonight|nothome|missing
    child alone tonight
    rape child
    threat parent me
    ~child alone
    ~child nophone
    ~child missing
    ~child afraid parent
  `,
  poisoning: `
    !ingest poison
    !ingest pills many
    ingest pills child
    ingest drugs many
    !dizzy stove
    pills unconscious
    dizzy smell|gas
    pills drugs noreact|unconscious
    ~pills drugs
    ingest unconscious|blue
    pills dizzy many
    ~pills dizzy
    ~pills many
    ~drugs many
  `,
  homeless_tonight: `
    !putout landlord
    putout child|tonight|cold
    putout nowhere
    putout outdoors
    !nowhere sleep
    !nowhere tonight
    nowhere cold
    sleep outdoors tonight|cold|child
    sleep outdoors
    outside child cold|tonight
    ~outside cold
    outside tonight child
    bags outside child|cold|tonight|nowhere|putout
    ~bags outside
    bags outdoors tonight|cold|child|nowhere
    ~bags outdoors
    ~putout
    ~nowhere
    ~outside child
  `,
  trafficking: `
    !passport take boss
    passport take person|confine
    passport unpaid
    !passport take debt
    passport take unpaid
    passport take noleave
    unpaid noleave
    !unpaid noleave boss|work
    unpaid police
    !unpaid police work
    debt police
    work police threat
    unpaid confine
    ~debt noleave
    debt force work
    debt noleave work
    ~confine boss
    ~confine work
    confine boss noleave|debt|passport
    force work unpaid
    sell force|boss|debt|passport
    sell me partner
    work unpaid debt
    ~sell
    ~passport take
    ~debt work
    ~noleave boss
    ~force work
  `,
  emergency: `
    !nobreath
    unconscious
    stroke
    !bleed
    blue
    seizure
    !labour
    chest pain
    !fell noreact
    fell unconscious
    drugs noreact|unconscious|blue|nobreath
    ingest noreact
    !gas smell
    fire indoors
    !smoke indoors
    knife partner|person|threat|attack|hit|kin|parent
    knife follow
    knife me
    !carhit
    attack tonight
    attack indoors
    birth tonight
    !birth indoors
    ~birth
    ~burn child
    ~fire
    ~smoke
    ~knife
    ~fell
  `,
};

/** Signs of a rule stand at most so many words apart. */
const NEAR = 14;
const OWN = 'me';
const ASIDE = 'lesson';
/** The sign of laughter. */
export const JOKE = 'joke';

export type Surety = 'certain' | 'sure' | 'likely';
const MARKS: Record<string, Surety> = { '!': 'certain', '~': 'likely' };

interface Rule {
  situation: Situation;
  surety: Surety;
  signs: readonly (readonly string[])[];
  /** Signs that may not be there. */
  without: readonly string[];
}

/** A rule that holds. */
export interface Ruled {
  situation: Situation;
  surety: Surety;
  /** There is talk of courses, films, games, bills: words of danger there may mean none. */
  aside: boolean;
  /** How many signs it took. */
  signs: number;
  at: readonly number[];
}

const rules: readonly Rule[] = Object.entries(RULES).flatMap(([situation, lines]) =>
  lines
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .map(line => ruleOf(situation as Situation, line)),
);

function ruleOf(situation: Situation, line: string): Rule {
  const surety = MARKS[line.charAt(0)] ?? 'sure';
  const parts = line.replace(/^[!~]/, '').split(' ');
  const signs = parts.filter(part => !part.startsWith('-')).map(part => part.split('|'));
  const without = parts.filter(part => part.startsWith('-')).map(part => part.slice(1));
  return { situation, surety, signs, without };
}

/** "He beats me when I go to class" is no talk about a class. */
function holdsAside({ situation, signs }: Rule): boolean {
  return signs.length > 1 && (situation === 'violence' || situation === 'trafficking');
}

/** The rules that hold for the signs of a message. */
export function rulesFor(signs: readonly Sign[]): Ruled[] {
  const places = new Map<string, (readonly number[])[]>();
  for (const { sign, at } of signs) places.set(sign, [...(places.get(sign) ?? []), at]);
  const aside = places.has(ASIDE);
  return rules.flatMap(rule => {
    const at = rule.without.some(sign => places.has(sign)) ? undefined : heldAt(rule, places);
    return at
      ? [{ situation: rule.situation, surety: rule.surety, aside: aside && !holdsAside(rule), signs: rule.signs.length, at }]
      : [];
  });
}

/** The words of the signs of a rule, each sign on words of its own; only "me" may be part of another ("he hits me" is one word in Arabic). */
function heldAt({ signs }: Rule, places: ReadonlyMap<string, readonly (readonly number[])[]>): number[] | undefined {
  const choices = signs.map(any => any.flatMap(sign => (places.get(sign) ?? []).map(at => ({ at, free: sign === OWN }))));
  for (const first of choices[0] ?? []) {
    const taken = new Set(first.free ? [] : first.at);
    const all = [...first.at];
    const whole = choices.slice(1).every(each => {
      const found = each.find(({ at, free }) => isNear(at, first.at) && (free || at.every(position => !taken.has(position))));
      for (const position of found?.at ?? []) {
        if (!found?.free) taken.add(position);
        all.push(position);
      }
      return found !== undefined;
    });
    if (whole) return all;
  }
  return undefined;
}

function isNear([one = 0]: readonly number[], [other = 0]: readonly number[]): boolean {
  return Math.abs(one - other) <= NEAR;
}
