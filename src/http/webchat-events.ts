import type { Context } from 'hono';
import { formatCursor, parseCursor, type ThreadEvent } from '../live/index.ts';
import type { WebchatParts } from './webchat-parts.ts';
import { tooMany } from './webchat-receive.ts';

/** Pages that found every place taken come again after so many seconds. */
const fullSeconds = 15;

/** `GET /webchat/events?session=…`: server-sent events, from `Last-Event-ID` or `?after=` on. */
export async function streamEvents(context: Context, parts: WebchatParts): Promise<Response> {
  // Hono answers HEAD as GET and drops the body: a place that nobody ever leaves.
  if (context.req.method !== 'GET') return context.body(null, 405, { Allow: 'GET' });
  const client = parts.clientOf(context);
  const wait = parts.clientOpens.take(client, Date.now());
  if (wait) return tooMany(context, wait);
  const address = await parts.addressOf(context.req.query('session') ?? '');
  if (!address) return context.json({ error: 'bad_session' }, 400);
  if (parts.closing?.aborted) return context.json({ error: 'closing' }, 503);
  const leave = parts.connections.take(address.conversation, client);
  if (!leave) return tooMany(context, fullSeconds);
  const after = parseCursor(context.req.header('last-event-id') || context.req.query('after'));
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(parts.closing ? [parts.closing] : [])]);
  const events = parts.follow(address, after, signal);
  return new Response(streamOf(events, stop, leave, parts), { headers: streamHeaders });
}

const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  // no-transform, and the word for nginx: a proxy that collects the stream would hold back every answer.
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
};

/** Pulled by the connection: a slow reader slows the reading of rows, and nothing piles up. */
function streamOf(events: AsyncGenerator<ThreadEvent>, stop: AbortController, leave: () => void, { log }: WebchatParts) {
  const encoder = new TextEncoder();
  const end = (controller: ReadableStreamDefaultController) => {
    leave();
    controller.close();
  };
  return new ReadableStream<Uint8Array>({
    start: controller => controller.enqueue(encoder.encode(': welcome\n\n')),
    async pull(controller) {
      try {
        const { done, value } = await events.next();
        if (stop.signal.aborted) return;
        if (done) end(controller);
        else controller.enqueue(encoder.encode(eventText(value)));
      } catch (error) {
        log.warn({ error: (error as Error)?.name }, 'a website chat stream broke off');
        if (!stop.signal.aborted) end(controller);
      }
    },
    cancel() {
      stop.abort();
      leave();
    },
  });
}

const block = (event: string, data: object, id?: string) =>
  `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;

/** Writes one event. Those with an id say how far the page has read; JSON has no raw line breaks. */
function eventText(event: ThreadEvent): string {
  switch (event.kind) {
    case 'message': {
      const { text, bold, choices, place, file, language } = event.message;
      const data = { id: event.id, text, choices, at: event.at.toISOString(), language, bold, place, file };
      return block('message', data, formatCursor(event.cursor));
    }
    case 'own':
      return block('own', { id: event.id, text: event.text, at: event.at.toISOString() }, formatCursor(event.cursor));
    case 'ready':
      return block('ready', {}, formatCursor(event.cursor));
    case 'cleared':
      return block('cleared', {}, '0.0');
    case 'typing':
      return block('typing', {});
    case 'idle':
      return ': \n\n';
  }
}
