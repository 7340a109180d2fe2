/** The variables that the server's programs get: none of ours (they may hold secrets), only what Windows cannot do without. */
export function childEnvironment(): Record<string, string> {
  if (process.platform !== 'win32') return {};
  const kept = ['SystemRoot', 'windir', 'ComSpec', 'PATH', 'Path', 'TEMP', 'TMP', 'USERNAME', 'USERPROFILE'];
  return Object.fromEntries(kept.flatMap(name => (process.env[name] ? [[name, process.env[name]]] : [])));
}
