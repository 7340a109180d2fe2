/** The words that look most like `word`, best first, at most `count`; none when nothing is close. */
export function nearest(word: string, candidates: Iterable<string>, count = 1): string[] {
  const ranked: { candidate: string; distance: number }[] = [];
  for (const candidate of candidates) {
    const most = Math.max(2, Math.ceil(Math.max(word.length, candidate.length) / 3));
    if (Math.abs(candidate.length - word.length) > most) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance <= most && distance < word.length) ranked.push({ candidate, distance });
  }
  return ranked
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** How many letters must be added, dropped or changed. Long words are cut: they are no typing mistakes. */
function editDistance(left: string, right: string): number {
  const [a, b] = [left.slice(0, 64), right.slice(0, 64)];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next[j] = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
