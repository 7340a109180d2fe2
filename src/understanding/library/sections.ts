/** The lines of a library text under their headings (`# id`), in order. Empty lines and lines before a heading are left out. */
export function sections(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const line of text.split('\n')) {
    const said = line.trim();
    if (said.startsWith('# ')) {
      const id = said.slice(2).trim();
      current = found.get(id) ?? [];
      found.set(id, current);
    } else if (said) current?.push(said);
  }
  return found;
}

/** `id: description` lines as a map; headings and empty lines are left out. */
export function described(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of text.split('\n')) {
    const at = line.indexOf(':');
    if (at > 0 && !line.startsWith('#')) found.set(line.slice(0, at).trim(), line.slice(at + 1).trim());
  }
  return found;
}
