/** A stretch of the day that people name. */
export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/** From when to when each lasts, as HH:MM. */
const dayParts: Readonly<Record<DayPart, { from: string; to: string }>> = {
  morning: { from: '06:00', to: '12:00' },
  noon: { from: '11:30', to: '14:00' },
  afternoon: { from: '12:00', to: '18:00' },
  evening: { from: '18:00', to: '23:00' },
  night: { from: '23:00', to: '24:00' },
};

/** When it begins, HH:MM. */
export function beginOf(part: DayPart): string {
  return dayParts[part].from;
}

/** The parts of the day in which a span of hours mainly lies: at least half an hour of it. */
export function partsOfSpan(from: string, to: string): DayPart[] {
  return (Object.keys(dayParts) as DayPart[]).filter(part => {
    const [start, end] = [
      dayParts[part].from > from ? dayParts[part].from : from,
      dayParts[part].to < to ? dayParts[part].to : to,
    ];
    return minutesOf(end) - minutesOf(start) >= 30;
  });
}

/** Minutes after midnight. */
export function minutesOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}
