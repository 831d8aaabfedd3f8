/** The app behind a server of its own that counts: what a browser answers from its cache never comes here. */
import { createServer, request } from 'node:http';

export interface CountingHost {
  /** Ends with a slash. */
  readonly address: string;
  /** The paths asked for until now, in their order. */
  readonly asked: readonly string[];
  /** Waits until a path is asked for. */
  readonly isAsked: (path: string) => Promise<void>;
  readonly close: () => void;
}

/** Passes everything on to the app at `target`. */
export async function openCountingHost(target: string): Promise<CountingHost> {
  const asked: string[] = [];
  const waiting: { readonly path: string; readonly resolve: () => void }[] = [];
  const server = createServer((given, answer) => {
    asked.push(given.url ?? '');
    for (const { path, resolve } of waiting) if (path === given.url) resolve();
    const { method, headers, url } = given;
    const passed = request(new URL(url ?? '/', target), { method: method ?? 'GET', headers }, (found) => {
      answer.writeHead(found.statusCode ?? 502, found.headers);
      found.pipe(answer);
    });
    given.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The host has no port');
  const isAsked = (path: string): Promise<void> => new Promise((resolve) => waiting.push({ path, resolve }));
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${address.port}/`, asked, close, isAsked };
}
