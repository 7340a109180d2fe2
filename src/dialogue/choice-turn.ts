import type { Entry } from '../knowledge/schema.ts';
import { answerEntry, answerRest } from './answer/compose.ts';
import { giveCalendar } from './calendar.ts';
import { isAspect } from './choices.ts';
import { forget, keep, obey } from './commands.ts';
import { handOver } from './human.ts';
import { askLanguage, isLanguage, switchLanguage } from './languages.ts';
import { listActivities, listAllCourses, listCourses, listHours, listTopic } from './lists.ts';
import type { Moment } from './moment.ts';
import type { Outcome } from './outcome.ts';
import { showPlace } from './places.ts';
import { showTopics } from './start.ts';

/** Does what a choice stands for. Ids come from strangers and from old messages: what is not known shows the topics. */
export function actOn(moment: Moment, choice: string): Outcome {
  const [verb = '', argument = '', aspect] = choice.split(':');
  const plain = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (plain) return plain(moment, argument);
  const open = Object.hasOwn(entryVerbs, verb) ? entryVerbs[verb] : undefined;
  const entry = moment.knowledge.entry(argument);
  return (open && entry && open(moment, entry, aspect)) ?? showTopics(moment, 'answer');
}

const verbs: Record<string, (moment: Moment, argument: string) => Outcome> = {
  human: moment => handOver(moment),
  topics: moment => showTopics(moment, 'answer'),
  topic: listTopic,
  hours: listHours,
  activities: listActivities,
  courses_all: listAllCourses,
  help: moment => obey(moment, 'help'),
  start: moment => obey(moment, 'start'),
  subscribe: moment => obey(moment, 'subscribe'),
  unsubscribe: moment => obey(moment, 'unsubscribe'),
  language: (moment, code) => (isLanguage(code) ? switchLanguage(moment, code) : askLanguage(moment)),
  forget: (moment, answer) => {
    if (answer === 'no') return keep(moment);
    // A "yes" counts only right after the question: an old button erases nothing.
    return answer === 'yes' && moment.state.asked === 'forget' ? forget(moment) : obey(moment, 'forget');
  },
};

const entryVerbs: Record<string, (moment: Moment, entry: Entry, aspect?: string) => Outcome | undefined> = {
  open: (moment, entry) => answerEntry(moment, entry, { aspects: [] }),
  ask: (moment, entry, aspect) => answerEntry(moment, entry, { aspects: isAspect(aspect) ? [aspect] : [] }),
  more: answerRest,
  courses: listCourses,
  ics: (moment, entry) => giveCalendar(moment, entry) ?? answerEntry(moment, entry, { aspects: [] }),
  place: showPlace,
};

/** Opens the conversation that a link asks for: an entry, a language, a topic. Undefined: no such thing. */
export function followLink(moment: Moment, code: string): Outcome | undefined {
  const [, kind, rest = ''] = /^(entry|lang|topic)[_-](.+)$/.exec(code) ?? [];
  if (kind === 'lang') return moment.texts.languages().includes(rest) ? switchLanguage(moment, rest) : undefined;
  const entry = moment.knowledge.entry(kind === 'entry' ? rest : code);
  if (entry) return answerEntry(moment, entry, { aspects: [] });
  const topic = kind === 'topic' ? rest : code;
  if (topic === 'hours' || topic === 'activities' || topic === 'human') return actOn(moment, topic);
  const listed = listTopic(moment, topic);
  return listed.entries.length > 0 ? listed : undefined;
}
