import type { IncomingMessage } from 'node:http';
import { readMultipart, type Upload } from './multipart.ts';
import { bad, Refusal } from './refusal.ts';

/** What a call brought along: values as sent (multipart and query bring strings). */
export interface Parameters {
  values: Record<string, unknown>;
  files: Record<string, Upload>;
}

const maxBody = 50 * 1024 * 1024;

/** Reads the parameters of a call from the query and a JSON, form or multipart body, as the Bot API accepts them. */
export async function readParameters(request: IncomingMessage, url: URL): Promise<Parameters> {
  const body = await readBody(request);
  const type = request.headers['content-type'] ?? '';
  const query = Object.fromEntries(url.searchParams);
  if (body.length === 0) return { values: query, files: {} };
  if (type.startsWith('application/json')) return { values: { ...query, ...readJson(body) }, files: {} };
  if (type.startsWith('multipart/form-data')) {
    const { fields, files } = readMultipart(body, type);
    return { values: { ...query, ...fields }, files };
  }
  return { values: { ...query, ...Object.fromEntries(new URLSearchParams(body.toString('utf8'))) }, files: {} };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > maxBody) throw new Refusal(413, 'Request Entity Too Large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function readJson(body: Buffer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {}
  throw bad("can't parse request body as JSON object");
}

/** A text; undefined when absent. Half a surrogate pair is not UTF-8: refused. */
export function textOf({ values }: Parameters, name: string): string | undefined {
  const value = values[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string' && typeof value !== 'number') throw bad(`field "${name}" must be of type String`);
  const text = String(value);
  if (!text.isWellFormed()) throw bad('strings must be encoded in UTF-8');
  return text;
}

/** A number; undefined when absent. */
export function numberOf(parameters: Parameters, name: string): number | undefined {
  const text = textOf(parameters, name);
  if (text === undefined) return undefined;
  if (text.trim() === '' || !Number.isFinite(Number(text))) throw bad(`field "${name}" must be a valid Number`);
  return Number(text);
}

/** Objects and lists come as such in JSON and as JSON text everywhere else. */
export function objectOf({ values }: Parameters, name: string): unknown {
  const value = values[name];
  if (typeof value !== 'string') return value ?? undefined;
  try {
    return JSON.parse(value);
  } catch {
    throw bad(`can't parse ${name} JSON object`);
  }
}

/** True for `true`, `"true"` and `"1"`. */
export const flagOf = ({ values }: Parameters, name: string): boolean =>
  ['true', '1', 'yes'].includes(String(values[name] ?? '').toLowerCase());
