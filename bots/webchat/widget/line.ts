import { fileButton, placeCard } from './attachments.ts';
import { make } from './dom.ts';
import type { Labels } from './labels.ts';
import type { Choice, MessageData } from './wire.ts';
import { words } from './words.ts';

/** One line of the conversation as it is shown. */
export interface Line {
  element: HTMLElement;
  /** What stands under the bubble. */
  note: HTMLElement;
}

/** What the assistant or a volunteer said. */
export function theirLine(message: MessageData, labels: Labels, onChoice: (choice: Choice) => void): Line {
  const { phones, name } = labels.config.organisation;
  const bubble = make('div', { class: 'bubble', dir: labels.direction(message.language), lang: message.language ?? '' });
  bubble.append(make('span', { class: 'unseen', dir: 'auto' }, `${name}: `));
  if (message.text) bubble.append(words(message.text, message.bold ?? 0, phones));
  if (message.place) bubble.append(placeCard(message.place, labels));
  if (message.file) bubble.append(fileButton(message.file, labels));
  const line = assemble('theirs', bubble, message.at);
  if (message.choices?.length) line.element.append(choiceList(message.choices, bubble, onChoice));
  return line;
}

/** What the person wrote. */
export function ownLine(text: string, at: string, labels: Labels): Line {
  // With a direction of its own it does not decide the bubble's.
  const you = make('span', { class: 'unseen', dir: 'auto' });
  labels.write(({ texts }) => {
    you.textContent = `${texts.you}: `;
  });
  return assemble('own', make('div', { class: 'bubble', dir: 'auto' }, you, words(text, 0, [])), at);
}

function assemble(whose: string, bubble: HTMLElement, at: string): Line {
  const note = make('p', { class: 'note' }, time(at));
  return { element: make('div', { class: `line ${whose}` }, bubble, note), note };
}

function time(at: string): HTMLElement {
  const shown = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(new Date(at));
  return make('time', { datetime: at, dir: 'ltr' }, shown);
}

function choiceList(choices: Choice[], bubble: HTMLElement, onChoice: (choice: Choice) => void): HTMLElement {
  const list = make('div', { class: 'choices', role: 'group', dir: bubble.dir, lang: bubble.lang });
  for (const choice of choices) {
    const button = make('button', { type: 'button', dir: 'auto' }, choice.label);
    button.addEventListener('click', () => onChoice(choice));
    list.append(button);
  }
  return list;
}
