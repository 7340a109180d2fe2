import { z } from 'zod';

/** Version 1 of the knowledge file. See docs/knowledge.md. */

const languageCode = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language code such as nl, fr or ckb');
const text = z.string().trim().min(1, 'the text is empty');
/** Language → text. */
const texts = z.record(languageCode, text);
const textLists = z.record(languageCode, z.array(text));

/** 48 characters at most: an id must fit into a button of every platform. */
export const entryId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,47}$/, 'an id: letters, digits, dots and dashes, 48 at most');
const day = z.iso.date('a date such as "2026-12-24", in quotes');
const minute = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/, 'a date and time such as "2026-12-24T18:30", in quotes');
/** OpenStreetMap opening_hours syntax; checked by `checkHours` when a file is read. */
const hours = z.string().min(1);

const fee = z.strictObject({
  amount: z.number().nonnegative(),
  reduced: z.number().nonnegative().optional(),
  currency: z.string().regex(/^[A-Z]{3}$/, 'a currency code such as EUR'),
  note: texts.optional(),
});
const ages = z.strictObject({ min: z.number().int().nonnegative().optional(), max: z.number().int().nonnegative().optional() });
const common = {
  id: entryId,
  /** Which needs of the library it serves; used by understanding. */
  needs: z.array(z.string()).optional(),
  /** A person is offered at once. */
  sensitive: z.boolean().optional(),
  keywords: textLists.optional(),
  related: z.array(entryId).optional(),
};

export const organisation = z.strictObject({
  id: entryId,
  name: z.string().min(1),
  timezone: z.string().refine(isZone, 'a time zone such as Europe/Brussels'),
  country: z.string().regex(/^[A-Z]{2}$/, 'a country code such as BE'),
  defaultLanguage: languageCode,
  phone: z.string().optional(),
  email: z.email().optional(),
  website: z.url().optional(),
  about: texts.optional(),
});

export const location = z.strictObject({
  ...common,
  name: texts,
  address: z.strictObject({ street: z.string(), postalCode: z.string(), city: z.string() }),
  geo: z.strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) }).optional(),
  openingHours: hours.optional(),
  directions: texts.optional(),
  accessibility: texts.optional(),
});

export const service = z.strictObject({
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
  spokenLanguages: z.array(languageCode).optional(),
  childcare: z.boolean().optional(),
});

export const course = z.strictObject({
  ...common,
  service: entryId.optional(),
  name: texts,
  level: z.string().optional(),
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
  seats: z.number().int().nonnegative().optional(),
  childcare: z.boolean().optional(),
  exam: texts.optional(),
});

export const activity = z.strictObject({
  ...common,
  title: texts,
  description: texts.optional(),
  start: minute,
  end: minute.optional(),
  /** One of the locations, or a place of its own as text. */
  location: z.union([entryId, texts]).optional(),
  audience: texts.optional(),
  fee: fee.optional(),
  signUp: texts.optional(),
  topics: z.array(z.string()).optional(),
});

export const partner = z.strictObject({
  ...common,
  name: texts,
  helpsWith: texts.optional(),
  phone: z.string().optional(),
  website: z.url().optional(),
  whenToRefer: texts.optional(),
});

export const safetyNotice = z.strictObject({
  ...common,
  situation: texts,
  contact: z.strictObject({ name: z.string(), phone: z.string(), url: z.url().optional() }),
  message: texts,
});

export const faq = z.strictObject({
  ...common,
  question: textLists,
  answer: texts,
  topics: z.array(z.string()).optional(),
});

export const knowledgeFile = z.strictObject({
  version: z.literal(1),
  organisation,
  locations: z.array(location).default([]),
  services: z.array(service).default([]),
  courses: z.array(course).default([]),
  activities: z.array(activity).default([]),
  partners: z.array(partner).default([]),
  safety: z.array(safetyNotice).default([]),
  faqs: z.array(faq).default([]),
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

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
