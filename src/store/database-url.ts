/**
 * The same server's address with another database. Works on the text: an address with a Unix socket
 * (`postgresql://user@/name?host=…`) has no host, and `URL` refuses it.
 */
export function withDatabase(url: string, name: string): string {
  return url.replace(/^(postgres(?:ql)?:\/\/[^/?]*)(?:\/[^?]*)?/, `$1/${encodeURIComponent(name)}`);
}
