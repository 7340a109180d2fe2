import { make } from './dom.ts';
import type { Labels } from './labels.ts';

/** What stands in an empty conversation: a greeting, and a hello in every language for those who do not like to write. */
export function createWelcome(labels: Labels, onHello: (word: string, language: string) => void): HTMLElement {
  const greeting = make('p', { class: 'greeting' });
  const invitation = make('p', { class: 'quiet' });
  labels.write(({ texts }) => {
    greeting.textContent = texts.greeting;
    invitation.textContent = texts.sayHello;
  });
  const buttons = labels.config.languages.map(({ code, hello, direction }) => {
    const button = make('button', { type: 'button', lang: code, dir: direction }, hello);
    button.addEventListener('click', () => onHello(hello, code));
    return button;
  });
  return make('div', { class: 'welcome' }, greeting, invitation, make('div', { class: 'choices' }, ...buttons));
}
