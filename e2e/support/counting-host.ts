/** The app behind a server of its own that counts: what a browser answers from its cache never comes here. */
import { createServer, request } from 'node:http';

export interface CountingHost {
  /** Ends with a slash. */
  readonly address: string;
  /** The paths asked for until now, in their order. */
  readonly asked: readonly string[];
  readonly close: () => void;
}

/** Passes everything on to the app at `target`. */
export async function openCountingHost(target: string): Promise<CountingHost> {
  const asked: string[] = [];
  const server = createServer((given, answer) => {
    asked.push(given.url ?? '');
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
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${address.port}/`, asked, close };
}
