import type { Knowledge } from '../knowledge/knowledge.ts';
import type { EntryOf } from './answer/composer.ts';

/** A kind of help that many organisations give, by which their services are put together. */
export interface TopicKind {
  code: string;
  /** Key of its label, emoji included. */
  label: string;
  mark: string;
  /** Word parts in names and ids of such services. */
  words: RegExp;
}

/** In the order in which they are offered; a service belongs to the first that fits. */
export const topicKinds: readonly TopicKind[] = [
  {
    code: 'language',
    label: 'topic:language',
    mark: '🗣️',
    words: /taal|nederlands|praat|conversati|langue|francais|language|english|sprach|deutsch|لغة|\bdil\b/,
  },
  {
    code: 'children',
    label: 'topic:children',
    mark: '🧒',
    words: /kind|jong|jeugd|tiener|huistaak|huiswerk|school|enfant|jeune|devoirs|child|youth|homework|teen|اطفال|cocuk/,
  },
  { code: 'women', label: 'topic:women', mark: '👩', words: /vrouw|moeder|femme|maman|women|mother|نساء|kadin/ },
  {
    code: 'food',
    label: 'topic:food',
    mark: '🍲',
    words: /restaurant|eten\b|maaltijd|voedsel|keuken|repas|alimentaire|food|meal|طعام|yemek/,
  },
  {
    code: 'papers',
    label: 'topic:papers',
    mark: '📄',
    words: /administrat|papier|brieven|formulier|document|courrier|letter|paper|اوراق|evrak/,
  },
  { code: 'mind', label: 'topic:mind', mark: '💬', words: /psych|mental|zorgen|luister|ecoute|counsel|listening|نفس/ },
  { code: 'health', label: 'topic:health', mark: '🩺', words: /gezond|dokter|arts\b|sante\b|medecin|health|doctor|saglik/ },
  { code: 'housing', label: 'topic:housing', mark: '🏠', words: /woon|wonen|woning|logement|housing|konut/ },
  {
    code: 'meeting',
    label: 'topic:meeting',
    mark: '🤝',
    words: /ontmoet|buurt|inloop|rencontre|quartier|accueil|meet|neighbo|drop.?in/,
  },
  { code: 'digital', label: 'topic:digital', mark: '💻', words: /digita|computer|numerique|informatique|internet/ },
  { code: 'volunteer', label: 'topic:volunteer', mark: '🙋', words: /vrijwillig|benevol|volunteer|gonullu/ },
  { code: 'work', label: 'topic:work', mark: '💼', words: /werk|\bjob|emploi|travail|\bwork/ },
  { code: 'sport', label: 'topic:sport', mark: '⚽', words: /sport|fiets|zwem|velo|piscine|cycling|swim/ },
];

/** The kind of a service, by its id and its names. */
export function kindOf(knowledge: Knowledge, service: EntryOf<'services'>): TopicKind | undefined {
  const names = [service.id, ...Object.values(service.name), knowledge.name(service, ['en']).text];
  const text = names.join(' ').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return topicKinds.find(({ words }) => words.test(text));
}
