/**
 * A check of `X-Telegram-Bot-Api-Secret-Token` whose time tells nothing of how much of a wrong value is right.
 * Without a secret nothing is let in: anybody can find a webhook's address.
 */
export function createSecretCheck(secret: string | undefined): (given: string | null) => boolean {
  if (!secret) return () => false;
  return given => {
    let different = (given?.length ?? 0) ^ secret.length;
    for (let at = 0; at < secret.length; at++) different |= secret.charCodeAt(at) ^ (given?.charCodeAt(at) || 0);
    return different === 0;
  };
}
