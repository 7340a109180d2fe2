import type { OfferedChoice } from '../text/index.ts';
import type { EntryOf } from './answer/composer.ts';
import { activitiesToCome } from './answer/upcoming.ts';
import { choose, openChoice } from './choices.ts';
import { type Moment, nameOf, phrase } from './moment.ts';
import { kindOf, type TopicKind, topicKinds } from './topic-kinds.ts';

/** More buttons than these nobody reads at once; the rest comes with "more". */
const shownFirst = 5;

/** A reply must not read ten thousand services to find its buttons. */
const looked = 60;

/** What a newcomer can begin with: the organisation's services by kind, activities, hours, and a person. */
export function topicChoices(moment: Moment): OfferedChoice[] {
  const services = serviceTopics(moment);
  const more = services.length > shownFirst ? [{ id: 'topic:more', label: phrase('topic:more') }] : [];
  return [...services.slice(0, shownFirst), ...placesAndDates(moment), ...more, choose.human];
}

/** The topics that did not fit among the first. */
export function moreTopics(moment: Moment): OfferedChoice[] {
  return serviceTopics(moment).slice(shownFirst);
}

/** The services behind a topic; none when there is no such topic. */
export function servicesOf(moment: Moment, code: string): EntryOf<'services'>[] {
  return moment.knowledge.entries('services').filter(service => kindOf(moment.knowledge, service)?.code === code);
}

function serviceTopics(moment: Moment): OfferedChoice[] {
  const services = moment.knowledge.entries('services').slice(0, looked);
  const byKind = Map.groupBy(services, service => kindOf(moment.knowledge, service));
  const known = topicKinds.flatMap(kind => {
    const [first, ...others] = byKind.get(kind) ?? [];
    if (!first) return [];
    return others.length === 0 ? [named(moment, kind.mark, first)] : [groupChoice(kind)];
  });
  return [...known, ...(byKind.get(undefined) ?? []).map(service => named(moment, '🔹', service))];
}

function groupChoice(kind: TopicKind): OfferedChoice {
  return { id: `topic:${kind.code}`, label: phrase(kind.label) };
}

function named(moment: Moment, mark: string, service: EntryOf<'services'>): OfferedChoice {
  return { ...openChoice(moment, service), label: phrase('topic:named', { mark, name: nameOf(moment, service).text }) };
}

function placesAndDates(moment: Moment): OfferedChoice[] {
  const open = moment.knowledge.entries('locations').some(location => location.openingHours);
  return [...(activitiesToCome(moment).length > 0 ? [choose.activities] : []), ...(open ? [choose.hours] : [])];
}
