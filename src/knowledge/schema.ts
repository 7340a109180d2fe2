import { z } from 'zod';
import { countryHint, isCountry } from './country.ts';

/**
 * Version 1 of the knowledge file. See docs/knowledge.md.
 * A message here says what should stand there ("a date such as …"): `describeIssue` makes sentences of it.
 */

const languageCode = z
  .string('a language code such as nl, fr or ckb')
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language code such as nl, fr or ckb');
const plain = z.string('a text').trim().min(1, 'a text that is not empty');
const code = z.string('a word such as family').trim().min(1, 'a word such as family');
const codes = z.array(code, 'a list of words such as [family, health]');
const yesOrNo = z.boolean('true or false');
const phone = z.string('a phone number in quotes').trim().min(1, 'a phone number in quotes');
const webAddress = z.url({ protocol: /^https?$/, error: 'an address such as https://example.org' });
const amount = z.number('an amount such as 60 or 1.5').nonnegative('an amount such as 60 or 1.5');
const count = z.int('a whole number').nonnegative('a whole number');

/** Language → text. */
const texts = z.record(languageCode, plain, 'a text for each language, such as { nl: "…" }');
const textLists = z.record(
  languageCode,
  z.array(plain, 'a list of texts such as ["…", "…"]'),
  'a list of texts for each language, such as { nl: ["…", "…"] }',
);

const anId = 'an id: letters, digits, dots and dashes, 48 at most';
/** 48 characters at most: an id must fit into a button of every platform. */
const idForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,47}$/;
const entryId = z.string(anId).regex(idForm, anId);
const ids = z.array(entryId, 'a list of ids such as [first-id, second-id]');
const day = z.iso.date('a date such as "2026-12-24"');
const minute = z
  .string('a date and time such as "2026-12-24T18:30"')
  .refine(isMinute, 'a date and time such as "2026-12-24T18:30"');
const anHour = 'opening hours such as "Mo-Fr 09:00-17:00; PH off"';
/** OpenStreetMap opening_hours syntax; checked by `checkHours` when a file is read. */
const hours = z.string(anHour).trim().min(1, anHour);

const fee = z.strictObject(
  {
    amount,
    reduced: amount.optional(),
    currency: z.string('a currency code such as EUR').regex(/^[A-Z]{3}$/, 'a currency code such as EUR'),
    note: texts.optional(),
  },
  'a price such as { amount: 60, currency: EUR }',
);
const ages = z.strictObject({ min: count.optional(), max: count.optional() }, 'ages such as { min: 6, max: 14 }');
const common = {
  id: entryId,
  /** Which needs of the library it serves; used by understanding. */
  needs: codes.optional(),
  /** A person is offered at once. */
  sensitive: yesOrNo.optional(),
  keywords: textLists.optional(),
  related: ids.optional(),
};

const organisation = z.strictObject(
  {
    id: entryId,
    name: plain,
    timezone: z.string('a time zone such as Europe/Brussels').refine(isZone, 'a time zone such as Europe/Brussels'),
    country: z.string('a country code such as BE').refine(isCountry, { error: ({ input }) => countryHint(String(input)) }),
    defaultLanguage: languageCode,
    phone: phone.optional(),
    email: z.email({ pattern: z.regexes.unicodeEmail, error: 'a mail address such as info@example.org' }).optional(),
    website: webAddress.optional(),
    about: texts.optional(),
  },
  'the organisation: id, name, timezone, country and defaultLanguage',
);

const address = { street: plain, postalCode: plain, city: plain };
const degrees = (most: number) =>
  z.number('degrees such as 50.734').min(-most, 'degrees such as 50.734').max(most, 'degrees such as 50.734');
const anEntry = 'an entry that begins with "- id: …"';

const location = z.strictObject(
  {
    ...common,
    name: texts,
    address: z.strictObject(address, 'an address such as { street: "…", postalCode: "…", city: "…" }'),
    geo: z.strictObject({ lat: degrees(90), lon: degrees(180) }, 'a place such as { lat: 50.734, lon: 4.235 }').optional(),
    openingHours: hours.optional(),
    directions: texts.optional(),
    accessibility: texts.optional(),
  },
  anEntry,
);

const service = z.strictObject(
  {
    ...common,
    name: texts,
    summary: texts.optional(),
    description: texts.optional(),
    audience: texts.optional(),
    ages: ages.optional(),
    location: entryId.optional(),
    schedule: hours.optional(),
    fee: fee.optional(),
    enrolment: texts.optional(),
    bring: texts.optional(),
    spokenLanguages: z.array(languageCode, 'a list of language codes such as [nl, fr]').optional(),
    childcare: yesOrNo.optional(),
  },
  anEntry,
);

const course = z.strictObject(
  {
    ...common,
    service: entryId.optional(),
    name: texts,
    level: plain.optional(),
    description: texts.optional(),
    audience: texts.optional(),
    location: entryId.optional(),
    start: day,
    end: day,
    weekly: hours,
    closed: hours.optional(),
    enrolBy: day.optional(),
    enrolment: texts.optional(),
    bring: texts.optional(),
    fee: fee.optional(),
    seats: count.optional(),
    childcare: yesOrNo.optional(),
    exam: texts.optional(),
  },
  anEntry,
);

const aPlace = 'the id of a location, or a place for each language such as { nl: "…" }';

const activity = z.strictObject(
  {
    ...common,
    title: texts,
    description: texts.optional(),
    start: minute,
    end: minute.optional(),
    /** One of the locations, or a place of its own as text. */
    location: z.union([z.string(aPlace).regex(idForm, aPlace), texts], aPlace).optional(),
    audience: texts.optional(),
    fee: fee.optional(),
    signUp: texts.optional(),
    topics: codes.optional(),
  },
  anEntry,
);

const partner = z.strictObject(
  {
    ...common,
    name: texts,
    helpsWith: texts.optional(),
    phone: phone.optional(),
    website: webAddress.optional(),
    whenToRefer: texts.optional(),
  },
  anEntry,
);

const safetyNotice = z.strictObject(
  {
    ...common,
    situation: texts,
    contact: z.strictObject({ name: plain, phone, url: webAddress.optional() }, 'a contact such as { name: "…", phone: "112" }'),
    message: texts,
  },
  anEntry,
);

const faq = z.strictObject(
  {
    ...common,
    question: textLists,
    answer: texts,
    topics: codes.optional(),
  },
  anEntry,
);

const aList = 'a list of entries that begin with "- id: …"';

export const knowledgeFile = z.strictObject({
  version: z.literal(1, 'version: 1'),
  organisation,
  locations: z.array(location, aList).default([]),
  services: z.array(service, aList).default([]),
  courses: z.array(course, aList).default([]),
  activities: z.array(activity, aList).default([]),
  partners: z.array(partner, aList).default([]),
  safety: z.array(safetyNotice, aList).default([]),
  faqs: z.array(faq, aList).default([]),
});

/** What the header of a language file says; the entries are read by `readLanguageFile`. */
export const languageHeader = z.object({
  version: z.literal(1, 'version: 1').optional(),
  language: languageCode,
  state: z.enum(['draft', 'reviewed'], 'draft or reviewed').optional(),
});

export type Organisation = z.infer<typeof organisation>;
export type Location = z.infer<typeof location>;
export type Service = z.infer<typeof service>;
export type Course = z.infer<typeof course>;
export type Activity = z.infer<typeof activity>;
export type Partner = z.infer<typeof partner>;
export type SafetyNotice = z.infer<typeof safetyNotice>;
export type Faq = z.infer<typeof faq>;
export type Fee = z.infer<typeof fee>;
export type KnowledgeFile = z.infer<typeof knowledgeFile>;

/** One thing in the knowledge, with the section it stands in. */
export type Entry =
  | ({ section: 'organisation' } & Organisation)
  | ({ section: 'locations' } & Location)
  | ({ section: 'services' } & Service)
  | ({ section: 'courses' } & Course)
  | ({ section: 'activities' } & Activity)
  | ({ section: 'partners' } & Partner)
  | ({ section: 'safety' } & SafetyNotice)
  | ({ section: 'faqs' } & Faq);
export type Section = Entry['section'];

/** The texts of one entry in one language, from a language file. */
export interface Translation {
  entryId: string;
  language: string;
  state: 'draft' | 'reviewed';
  /** Path of the text within the entry (`name`, `fee.note`) → text; a list for keywords and questions. */
  texts: Record<string, string | string[]>;
  /** Path → `textHash` of the source text that was translated. None: nobody knows, so it counts as stale. */
  hashes: Record<string, string>;
}

/** All that a knowledge file and its language files say. Translations stand by language, then in the order of the entries. */
export type KnowledgeData = KnowledgeFile & { translations: Translation[] };

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function isMinute(value: string): boolean {
  const [date = '', time = '', ...rest] = value.split('T');
  return rest.length === 0 && z.iso.date().safeParse(date).success && /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
}
