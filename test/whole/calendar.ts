/** One appointment of a calendar file. */
interface CalendarEvent {
  uid: string;
  summary: string;
  location: string | undefined;
  start: Date;
  end: Date;
}

/**
 * Reads an iCalendar file by the letter of RFC 5545, as far as ours go: CRLF, folding at 75 bytes, nesting, what every
 * event must have, escapes. Throws at the first thing that is wrong.
 */
export function calendarOf(content: string): { events: CalendarEvent[] } {
  if (/(?<!\r)\n|\r(?!\n)/.test(content)) throw new Error('lines must end with CRLF');
  if (!content.endsWith('\r\n') && !content.endsWith('END:VCALENDAR')) throw new Error('the file breaks off');
  const folded = content.split('\r\n').filter(line => line !== '');
  const long = folded.find(line => new TextEncoder().encode(line).length > 75);
  if (long) throw new Error(`a line of more than 75 bytes: ${long}`);
  const lines = content
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean)
    .map(readLine);
  const [first, ...rest] = lines;
  const last = rest.pop();
  if (first?.text !== 'BEGIN:VCALENDAR' || last?.text !== 'END:VCALENDAR') throw new Error('no VCALENDAR');
  const head = rest.slice(
    0,
    rest.findIndex(({ name }) => name === 'BEGIN'),
  );
  if (head.find(({ name }) => name === 'VERSION')?.value !== '2.0') throw new Error('VERSION must be 2.0');
  if (!head.some(({ name }) => name === 'PRODID')) throw new Error('PRODID is missing');
  const events = eventsIn(rest);
  if (new Set(events.map(({ uid }) => uid)).size !== events.length) throw new Error('two events with one UID');
  return { events };
}

interface Line {
  text: string;
  name: string;
  parameters: string;
  value: string;
}

function readLine(text: string): Line {
  const [, name, parameters, value] = /^([A-Z0-9-]+)((?:;[^:]*)?):(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new Error(`no content line: ${text}`);
  return { text, name, parameters: parameters ?? '', value };
}

function eventsIn(lines: Line[]): CalendarEvent[] {
  const events: CalendarEvent[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (lines[at]?.text !== 'BEGIN:VEVENT') continue;
    const end = lines.findIndex(({ text }, index) => index > at && text === 'END:VEVENT');
    if (end < 0) throw new Error('an event without end');
    events.push(eventOf(lines.slice(at + 1, end)));
    at = end;
  }
  return events;
}

function eventOf(lines: Line[]): CalendarEvent {
  const find = (name: string) => lines.find(line => line.name === name);
  const need = (name: string) => {
    const found = find(name);
    if (!found?.value) throw new Error(`${name} is missing`);
    return found;
  };
  momentOf(need('DTSTAMP'));
  const location = find('LOCATION');
  return {
    uid: need('UID').value,
    summary: plainOf(need('SUMMARY').value),
    location: location && plainOf(location.value),
    start: momentOf(need('DTSTART')),
    end: momentOf(need('DTEND')),
  };
}

/** UTC only: a time without zone would be another one for each reader, and a zone needs its VTIMEZONE. */
function momentOf({ text, parameters, value }: Line): Date {
  const read = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(value);
  if (!read || parameters) throw new Error(`no moment in UTC: ${text}`);
  return new Date(`${read[1]}-${read[2]}-${read[3]}T${read[4]}:${read[5]}:${read[6]}Z`);
}

function plainOf(value: string): string {
  const rest = value.replace(/\\[\\;,nN]/g, '');
  if (/[\\;,]/.test(rest)) throw new Error(`not escaped: ${value}`);
  return value.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));
}
