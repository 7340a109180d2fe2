import type { startTelegram } from '../standins/telegram/index.ts';
import { percentile, round } from './figures.ts';

export interface SenderFigures {
  senders: number;
  messages: number;
  perSecond: number;
  p50: number;
  p95: number;
}

type Telegram = Awaited<ReturnType<typeof startTelegram>>;

/**
 * So many people who each ask, wait for the answer, and ask again, for some seconds. Times are milliseconds from
 * sending the webhook to the answer's arrival at the stand-in.
 */
export async function measureSenders(
  telegram: Telegram,
  senders: number,
  seconds: number,
  questions: string[],
): Promise<SenderFigures> {
  const times: number[] = [];
  const begun = performance.now();
  const until = begun + seconds * 1000;
  await Promise.all(
    Array.from({ length: senders }, async (_, index) => {
      const person = telegram.person({ language: 'nl' });
      // The first answer carries the greeting: not counted.
      void person.says(questions[0] ?? '');
      await person.next(30_000);
      for (let count = index; performance.now() < until; count++) {
        const asked = performance.now();
        void person.says(questions[count % questions.length] ?? '');
        await person.next(30_000);
        times.push(performance.now() - asked);
      }
    }),
  );
  const elapsed = (performance.now() - begun) / 1000;
  return {
    senders,
    messages: times.length,
    perSecond: round(times.length / elapsed, 0),
    p50: round(percentile(times, 0.5)),
    p95: round(percentile(times, 0.95)),
  };
}
