import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Fault, refusalOf } from './faults.ts';
import { methodNamed } from './methods.ts';
import { type Parameters, readParameters } from './parameters.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

function answer(response: ServerResponse, status: number, body: object): void {
  if (response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

function refuse(response: ServerResponse, error: unknown): void {
  const refusal = error instanceof Refusal ? error : new Refusal(500, 'Internal Server Error');
  const { code, message: description, parameters } = refusal;
  answer(response, code, { ok: false, error_code: code, description, ...(parameters ? { parameters } : {}) });
}

/** The method in `/bot<token>/<method>`. */
function methodOf(url: URL, token: string) {
  const [, given, name] = /^\/bot([^/]*)\/([^/]*)$/.exec(decodeURI(url.pathname)) ?? [];
  if (given === undefined || !/^\d+:[\w-]{1,}$/.test(given)) throw new Refusal(404, 'Not Found');
  if (given !== token) throw new Refusal(401, 'Unauthorized');
  const method = methodNamed(name ?? '');
  if (!method) throw new Refusal(404, 'Not Found: method not found');
  return method;
}

const chatOf = ({ values }: Parameters) => (values.chat_id === undefined ? undefined : Number(values.chat_id));

/** Plays the part of a fault that comes before the call is carried out. True: nothing more to do. */
function playBefore(fault: Fault | undefined, response: ServerResponse): boolean {
  if (!fault) return false;
  if ('answer' in fault) throw refusalOf(fault);
  if ('page' in fault) response.writeHead(fault.page, { 'content-type': 'text/html' }).end('<html><h1>trouble</h1></html>');
  else if ('drop' in fault && fault.drop === 'before') response.destroy();
  return 'page' in fault || ('drop' in fault ? fault.drop : fault.hang) === 'before';
}

async function handle(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const { name, method } = methodOf(url, world.token);
  const parameters = await readParameters(request, url);
  world.calls.set(name, (world.calls.get(name) ?? 0) + 1);
  const fault = world.faults.take(name, chatOf(parameters));
  if (playBefore(fault, response)) return;
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const result = await method(parameters, world, gone.signal);
  if (fault && 'drop' in fault) response.destroy();
  else if (!fault) answer(response, 200, { ok: true, result });
}

/** The Bot API of one bot, not listening yet. */
export function createBotApi(world: World): Server {
  return createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    handle(world, request, response).catch(error => refuse(response, error));
  });
}
