import { parseHours } from './calendar.ts';
import { wallOf } from './clock.ts';
import { rulesOf } from './rules.ts';
import { inUtc } from './utc.ts';

const longest = 2000;
const example = 'for example "Mo-Fr 09:00-12:00,13:00-17:00; PH off; Dec 24-Jan 02 off"';

/** What the library reads but this program cannot promise to people. Tested without quoted remarks. */
const refused: [RegExp, string][] = [
  [/\bSH\b/i, 'school holidays (SH) are not known: write their dates'],
  [/\b(?:sunrise|sunset|dawn|dusk)\b/i, 'write clock times instead of sunrise, sunset, dawn or dusk'],
  [/\d:\d\d\s*\+/, 'an open end ("17:00+") cannot be computed: write when it closes'],
  [/\bunknown\b/i, '"unknown" cannot be computed: leave it out, and put the remark into the description'],
];

const changesMeaning: Record<string, string> = {
  vague: 'a rule has no hours: add them ("Mo 09:00-12:00"), or "off"',
  default_state: 'an "open" or "off" of its own must stand first: here it overrides everything before it',
  combine_rules: 'only the last of these hours would hold: put a comma instead of the semicolon between them',
  use_multi: 'one rule names days or hours twice: separate days by commas, and rules by semicolons',
  additional_rule_separator_not_used_after_time_wrapping_midnight:
    'the hours after midnight would be cut off by the next rule: put a comma instead of the semicolon between the two',
  additional_rule_which_evaluates_to_closed: 'put a semicolon, not a comma, before a rule with "off"',
};
const harmless = new Set(
  (
    'date_past date_range_past year_past nothing_useful public_holiday empty_comment separator_for_readability switched ' +
    'strange_24_7 omit_ko'
  ).split(' '),
);

/**
 * Says in one sentence what is wrong with an opening_hours text; undefined when it is fine. A text that means something else than it
 * seems to (`Mo 9-5`, `Fr 20:00-02:00; Sa 10:00-12:00`) is wrong, one that is merely old or untidy is not.
 */
export function checkHours(syntax: string): string | undefined {
  if (typeof syntax !== 'string' || syntax.trim() === '') return `the hours are empty: write them, ${example}`;
  if (syntax.length > longest) return `the hours are longer than ${longest} characters`;
  return refusal(syntax) ?? reading(syntax);
}

/** Like `checkHours`, for the days without lessons of a course: every rule must close. */
export function checkClosed(syntax: string): string | undefined {
  const wrong = checkHours(syntax);
  const opens = wrong === undefined && rulesOf(syntax).find(rule => !rule.off);
  return opens ? `"${opens.text}" must end in "off": here stand the days without lessons` : wrong;
}

function refusal(syntax: string): string | undefined {
  // Quoted remarks shrink to a lone quote: semicolons and words in them mean nothing.
  const bare = syntax.replaceAll(/"[^"]*"/g, '"');
  const uncertain = bare.split(/;|\|\|/).some(rule => rule.includes('"') && !/\b(?:open|off|closed)\b/i.test(rule));
  if (uncertain) return 'a remark in quotes makes the hours uncertain: write "open" or "off" before it, or put it elsewhere';
  return refused.find(([pattern]) => pattern.test(bare))?.[1];
}

function reading(syntax: string): string | undefined {
  try {
    return inUtc(() => {
      const hours = parseHours(syntax, 'BE');
      // A few changes of state: what the library cannot compute shows here, not in a conversation.
      hours.getOpenIntervals(new Date(wallOf('2026-01-01', '00:00')), new Date(wallOf('2026-01-15', '00:00')));
      const warning = hours.getStructuredWarnings().find(({ type }) => !harmless.has(type));
      return warning && (changesMeaning[warning.type] ?? `if you mean "${hours.prettifyValue()}", write it like this`);
    });
  } catch (error) {
    return `these hours cannot be read (${reasonOf(error)}): write them as in OpenStreetMap, ${example}`;
  }
}

/** The library throws `Mo 25:00 <--- (Time range starts outside …)`, with links and hints for its own developers. */
function reasonOf(error: unknown): string {
  const [, at, why] = String(error).match(/^(.*?) ?<--- \((.*)\)/s) ?? [];
  const sentence = why?.replaceAll(/ \(.*?\)+/g, '').split(/\. | This means|\.$/)[0];
  if (!sentence) return 'something in them is not understood';
  return at ? `at "${at.trim()}": ${sentence}` : sentence;
}
