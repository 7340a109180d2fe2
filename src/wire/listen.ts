import { type ServerType, serve } from '@hono/node-server';

interface Where {
  port: number;
  host: string;
}

/** Open event streams get this long to end by themselves before they are cut. */
const streamsMs = 500;

/** Starts to answer requests. Rejects when the port is taken or the host is not ours. */
export function listen(fetch: (request: Request) => Response | Promise<Response>, { port, host }: Where): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host }, () => resolve(server));
    server.once('error', reject);
  });
}

/** Where a person finds it: with the port that was really taken. */
export function addressOf(server: ServerType, { host }: Where): string {
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${shown}:${port}`;
}

/** Open event streams would keep it open for ever: they are cut, and the browsers come back to the next server. */
export function closeServer(server: ServerType): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) setTimeout(() => server.closeAllConnections(), streamsMs);
  });
}
