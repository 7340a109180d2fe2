import { InvalidArgumentError } from 'commander';

/** For `--language`: what a platform might name, such as `nl`, `pt-br` or `pt_BR`. Whether we speak it does not matter here. */
export function languageOption(given: string): string {
  const code = given.trim();
  if (/^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i.test(code)) return code;
  throw new InvalidArgumentError('Write a language code such as nl, ckb or pt-br.');
}
