export interface ServerEvent {
  event: string;
  id: string | undefined;
  data: unknown;
}

/** Reads server-sent events as a browser does, strictly: an unknown field or half an event is an error. */
export async function openEvents(url: string, headers: Record<string, string> = {}) {
  const stop = new AbortController();
  const response = await fetch(url, { headers, signal: stop.signal });
  const blocks = response.body ? readBlocks(response.body) : undefined;
  const comments: string[] = [];

  async function next(): Promise<ServerEvent> {
    for (;;) {
      const { value: block, done } = (await blocks?.next()) ?? { done: true, value: undefined };
      if (done) throw new Error('the stream ended');
      const event = parse(block, comments);
      if (event) return event;
    }
  }
  /** Everything up to and including the next event of this name. */
  async function until(name: string): Promise<ServerEvent[]> {
    const seen: ServerEvent[] = [];
    do seen.push(await next());
    while (seen.at(-1)?.event !== name);
    return seen;
  }
  return { response, comments, next, until, close: () => stop.abort() };
}

async function* readBlocks(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream() as never) as unknown as AsyncIterable<string>) {
    const blocks = (rest + chunk).split('\n\n');
    rest = blocks.pop() ?? '';
    yield* blocks;
  }
}

function parse(block: string, comments: string[]): ServerEvent | undefined {
  const fields: Record<string, string> = {};
  for (const line of block.split('\n')) {
    const match = /^(event|id|data|): ?(.*)$/s.exec(line);
    if (!match) throw new Error(`no line of an event stream: ${line}`);
    if (match[1]) fields[match[1]] = match[2] ?? '';
    else comments.push(match[2] ?? '');
  }
  return fields.data === undefined
    ? undefined
    : { event: fields.event ?? 'message', id: fields.id, data: JSON.parse(fields.data) };
}
