import { expect, test } from 'vitest';
import { createKnowledge } from '../../src/knowledge/knowledge.ts';
import { createUnderstanding } from '../../src/understanding/understand.ts';
import { knowledge as house, now } from './sample.ts';

const context = { priors: {}, now, answerLanguages: ['nl', 'en'] };
const texts = ['mijn fiets is kapot', 'can you help me with a letter', 'brblfx qzt', 'где можно поесть', 'wat kost een cursus'];
const fresh = () => createKnowledge(structuredClone(house.data()));

test('what was made ready before answers as what is made when it is needed', () => {
  const [ready, lazy] = [createUnderstanding({ knowledge: fresh() }), createUnderstanding({ knowledge: fresh() })];
  expect([...ready.prepare()].length).toBeGreaterThan(5);
  for (const text of texts) expect(ready.understand(text, context)).toEqual(lazy.understand(text, context));
});

test('a message may come after any step', () => {
  const understanding = createUnderstanding({ knowledge: fresh() });
  const expected = createUnderstanding({ knowledge: fresh() }).understand('mijn fiets is kapot', context);
  const work = understanding.prepare();
  for (let step = 0; step < 12; step += 1) {
    work.next();
    expect(understanding.understand('mijn fiets is kapot', context)).toEqual(expected);
  }
});

test('what changes while it is made ready is followed', () => {
  const knowledge = fresh();
  const understanding = createUnderstanding({ knowledge });
  const work = understanding.prepare();
  const bikes = knowledge.entry('bikes');
  if (bikes?.section !== 'services') throw new Error('the house has a bicycle workshop');
  for (let step = 0; step < 5; step += 1) work.next();
  knowledge.put(
    { ...bikes, id: 'choir', name: { nl: 'Zangkoor' }, keywords: { nl: ['zingen', 'koor'] }, summary: { nl: 'Zing mee.' } },
    [],
  );
  for (const _ of work);
  expect(understanding.understand('zangkoor', context).found[0]?.id).toBe('choir');
  knowledge.remove('choir');
  expect(understanding.understand('zangkoor', context).found.map(({ id }) => id)).not.toContain('choir');
});
