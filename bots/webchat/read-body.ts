/** Reads a request's body as UTF-8 text; undefined when it has more than `largest` bytes (the rest is not read) or breaks off. */
export async function readBody(request: Request, largest: number): Promise<string | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > largest) return undefined;
  if (!request.body) return '';
  const decoder = new TextDecoder();
  const reader = request.body.getReader();
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.byteLength;
      if (size > largest) return void reader.cancel().catch(() => {});
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return undefined;
  }
}
