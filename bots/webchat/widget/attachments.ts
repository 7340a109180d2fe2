import { icon, icons, make } from './dom.ts';
import type { Labels } from './labels.ts';
import type { MessageData } from './wire.ts';

/** A place: its name, its address, and a link to the map. */
export function placeCard(
  { title, address, latitude, longitude }: NonNullable<MessageData['place']>,
  labels: Labels,
): HTMLElement {
  const query = new URLSearchParams({ mlat: String(latitude), mlon: String(longitude) });
  const href = `https://www.openstreetmap.org/?${query}#map=17/${latitude}/${longitude}`;
  const text = make('span');
  const newTab = make('span', { class: 'unseen' });
  labels.write(({ texts }) => {
    text.textContent = texts.map;
    newTab.textContent = ` (${texts.newTab})`;
  });
  const link = make(
    'a',
    { class: 'action', href, target: '_blank', rel: 'noopener noreferrer' },
    icon(icons.place),
    text,
    newTab,
  );
  return make('div', { class: 'card' }, make('strong', { dir: 'auto' }, title), make('span', { dir: 'auto' }, address), link);
}

/** A file, such as a date for the calendar: it came with the message, so nothing is fetched. */
export function fileButton({ name, mime, content }: NonNullable<MessageData['file']>, labels: Labels): HTMLElement {
  const text = make('span');
  labels.write(({ texts }) => {
    text.textContent = texts.download;
  });
  const button = make('button', { type: 'button', class: 'action' }, icon(icons.file), text, make('bdi', {}, name));
  button.addEventListener('click', () => save(new Blob([content], { type: mime }), name));
  return make('div', { class: 'card' }, button);
}

function save(blob: Blob, name: string): void {
  const href = URL.createObjectURL(blob);
  make('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
