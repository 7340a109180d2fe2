import { eld } from 'eld/extrasmall';

/** eld squeezes its sum of n-gram weights s per n-gram into s / (s + 25); undone, differences mean something again. */
const SQUEEZE = 25;

/** What letter n-grams say about a text: language → score; higher is likelier, differences are comparable. */
export function ngramScores(text: string): Map<string, number> {
  const scores = eld.detect(text.slice(0, 500)).getScores();
  return new Map(Object.entries(scores).map(([language, score]) => [language, (SQUEEZE * score) / Math.max(1e-6, 1 - score)]));
}
