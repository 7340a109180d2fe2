import { knowsHolidays } from './hours/countries.ts';
import { rulesOf } from './hours/rules.ts';
import type { KnowledgeData } from './schema.ts';
import { allEntries, hourKeys, valueAt } from './sections.ts';

/** The knowledge can be used, but people will miss something. */
export interface Warning {
  kind: 'no_safety' | 'holidays_unknown';
  /** One sentence. */
  what: string;
  /** What to do, one sentence. */
  cure: string;
}

/** What is right and still not good: shown by `import` and `doctor`. */
export function warnings(data: KnowledgeData): Warning[] {
  return [...withoutSafety(data), ...withoutHolidays(data)];
}

function withoutSafety({ safety }: KnowledgeData): Warning[] {
  if (safety.length > 0) return [];
  const what = 'Somebody in danger gets no number to call: there is nothing under “safety”.';
  return [{ kind: 'no_safety', what, cure: 'Add the section safety; docs/knowledge.md shows how.' }];
}

function withoutHolidays(data: KnowledgeData): Warning[] {
  const { country } = data.organisation;
  if (knowsHolidays(country) || !namesHolidays(data)) return [];
  const what = `The public holidays of ${country} are not known: “PH” in the hours changes nothing.`;
  return [{ kind: 'holidays_unknown', what, cure: 'Write the days themselves, such as "Jan 01 off"; see docs/knowledge.md.' }];
}

function namesHolidays(data: KnowledgeData): boolean {
  const hours = allEntries(data).flatMap(entry => hourKeys.map(key => valueAt(entry, key)));
  return hours.some(syntax => typeof syntax === 'string' && rulesOf(syntax).some(({ holidays }) => holidays));
}
