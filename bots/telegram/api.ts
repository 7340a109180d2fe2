import { Api } from 'grammy/web';
import { SendError } from '../channel.ts';
import { NotAnAnswer, toSendError } from './failure.ts';
import type { TelegramOptions } from './options.ts';

/** The Bot API as grammY offers it; a call that takes longer than `timeoutSeconds` is given up. */
export function createApi(options: TelegramOptions, timeoutSeconds = 20): Api {
  const apiRoot = options.apiRoot?.replace(/\/+$/, '');
  return new Api(options.token, { apiRoot, timeoutSeconds, fetch: onlyJson(options.fetch ?? fetch) as typeof fetch });
}

/** A proxy's error page would reach us as a syntax error, its status lost: keep it. */
const onlyJson =
  (call: typeof fetch): typeof fetch =>
  async (input, init) => {
    const response = await call(input, init);
    if (response.headers.get('content-type')?.includes('json')) return response;
    await response.body?.cancel();
    throw new NotAnAnswer(response.status);
  };

/** Runs a call of the Bot API; whatever it throws becomes a `SendError` (the original would carry the token). */
export async function calling<T>(call: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  if (signal?.aborted) throw new SendError('unreachable', { vendorCode: 'aborted' });
  try {
    return await call();
  } catch (error) {
    throw toSendError(error);
  }
}
