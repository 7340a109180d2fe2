/** `/start abc`, `/help@SomeBot`: name in lower case, the bot it names, and the rest of the text. */
export function readCommand(text: string): { name: string; bot?: string; argument: string } | undefined {
  const found = /^\/(\w{1,32})(?:@(\w{1,64}))?(?:\s+([\s\S]*))?$/.exec(text);
  if (!found?.[1]) return undefined;
  const bot = found[2]?.toLowerCase();
  return { name: found[1].toLowerCase(), ...(bot ? { bot } : {}), argument: (found[3] ?? '').trim() };
}
