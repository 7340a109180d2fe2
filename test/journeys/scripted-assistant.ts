import type { DialogueEvent, DialogueState, Turn, TurnInput } from '../../src/dialogue/types.ts';
import type { Utterance } from '../../src/text/utterance.ts';

const empty: DialogueState = { version: 1, languagesSeen: {}, greeted: false, offered: [], misses: 0 };
const text = (...lines: string[]) => lines.map(line => [{ text: line }]);
const choice = (id: string, label: string) => ({ id, label: { text: label } });

type Said = Omit<Utterance, 'language'> & { language?: string };

const inArabic: Said = {
  language: 'ar',
  title: { text: 'دروس اللغة الهولندية' },
  paragraphs: text('الاثنين 18:30 في Huis PIN Halle.', 'اتصل بنا: 0800 13 500 أو info@example.org'),
  choices: [choice('where', 'أين المكان؟'), choice('human', 'التحدث مع شخص')],
};

/** Words that the tests write, and what the assistant of the tests says to them. */
const script: Record<string, Said> = {
  lessons: {
    title: { text: 'Lessons' },
    paragraphs: text('Monday 18:30–21:00, € 112 for a year. Read https://example.org/lessons.', 'Danger? Call 112.'),
    choices: [choice('where', 'Where is it?'), choice('human', 'Talk to a person')],
  },
  where: {
    paragraphs: text('It is here.'),
    place: { latitude: 50.734, longitude: 4.235, title: { text: 'Huis PIN Halle' }, address: 'Voorbeeldstraat 12, 1500 Halle' },
  },
  calendar: {
    paragraphs: text('For your calendar.'),
    file: { name: 'lessons.ics', mime: 'text/calendar', content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' },
  },
  'متى الدروس؟': inArabic,
};

/** Answers from the script; anything else is said back. `forget` erases. */
export function takeScriptedTurn(state: DialogueState | null, { items }: TurnInput): Turn {
  const events = items.flatMap(item => {
    const heard = item.kind === 'text' ? item.text : item.kind === 'choice' ? item.choice : item.kind;
    const said: Said = script[heard] ?? { paragraphs: text(`You said: ${heard}`) };
    const forgotten: DialogueEvent[] = heard === 'forget' ? [{ type: 'forgotten' }] : [];
    return [...forgotten, { type: 'said' as const, utterance: { language: 'en', ...said } }];
  });
  return { state: state ?? empty, events, kind: 'answer', language: 'en', entries: [], confidence: 1, sure: true };
}
