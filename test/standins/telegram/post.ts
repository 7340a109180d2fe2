import { Agent, request } from 'node:http';

/** Posts updates to a webhook. */
interface Poster {
  /** The answer's status; rejects when there is none. */
  post(url: string, secret: string | undefined, body: string): Promise<number>;
  close(): void;
}

/** Keeps its connections open, as Telegram does. Loopback speaks plain HTTP here. */
export function createPoster(timeout: number): Poster {
  const agent = new Agent({ keepAlive: true, maxSockets: 100 });
  const headers = (secret: string | undefined, body: string) => ({
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    ...(secret ? { 'x-telegram-bot-api-secret-token': secret } : {}),
  });
  return {
    post: (url, secret, body) =>
      new Promise((resolve, reject) => {
        const call = request(url, { method: 'POST', agent, timeout, headers: headers(secret, body) }, response => {
          response.resume();
          response.on('end', () => resolve(response.statusCode ?? 0));
          response.on('error', reject);
        });
        call.on('timeout', () => call.destroy(new Error('Connection timed out')));
        call.on('error', reject);
        call.end(body);
      }),
    close: () => agent.destroy(),
  };
}
