/** A host of static files that holds the built app under a path, can be given another build, and can fail. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { headersFor, parseHeaders } from '../../.ci/build/headers.mjs';

const PATH = '/some/path/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.webmanifest': 'application/manifest+json',
};

const rulesOf = (dist: string) => parseHeaders(readFileSync(join(dist, '_headers'), 'utf8'));

export class AppHost {
  /** The addresses asked for, from the app's folder on. */
  readonly asked: string[] = [];
  readonly #server: Server;
  #dist: string;
  #rules: ReturnType<typeof parseHeaders>;
  #port = 0;
  #lost: readonly string[] = [];
  /** Files of another content than the build's. */
  readonly #replaced = new Map<string, string | Buffer>();

  private constructor(dist: string) {
    this.#dist = dist;
    this.#rules = rulesOf(dist);
    this.#server = createServer((request, response) => this.#answer(request.url ?? '', response));
  }

  static async open(dist: string): Promise<AppHost> {
    const host = new AppHost(dist);
    await host.#listen();
    return host;
  }

  /** The app's folder. */
  get address(): string {
    return `http://127.0.0.1:${this.#port}${PATH}`;
  }

  /** Puts another build in place of the present one, but for the files that go missing on the way. */
  deploy(dist: string, { lost = [] }: { readonly lost?: readonly string[] } = {}): void {
    this.#dist = dist;
    this.#rules = rulesOf(dist);
    this.#lost = lost;
    this.#replaced.clear();
  }

  replace(path: string, content: string | Buffer): void {
    this.#replaced.set(path, content);
  }

  /** What a file of a build holds. */
  contentOf(dist: string, path: string): Buffer {
    return readFileSync(join(dist, path));
  }

  /** The network is gone: nobody listens. Gives how to come back. */
  async stop(): Promise<() => Promise<void>> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    return () => this.#listen();
  }

  async #listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve));
    const address = this.#server.address();
    if (typeof address === 'object' && address !== null) this.#port = address.port;
  }

  #answer(url: string, response: ServerResponse): void {
    const { pathname } = new URL(url, 'http://host');
    const below = pathname.startsWith(PATH) ? pathname.slice(PATH.length) : null;
    const path = below === null ? '' : below.replace(/(^|\/)$/, '$1index.html');
    this.asked.push(path);
    const content = this.#content(path);
    for (const [name, value] of headersFor(this.#rules, pathname)) response.setHeader(name, value);
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
    response.writeHead(content === null ? 404 : 200).end(content ?? 'Not here');
  }

  #content(path: string): string | Buffer | null {
    const replaced = this.#replaced.get(path);
    if (replaced !== undefined) return replaced;
    const file = join(this.#dist, path);
    const isThere = path !== '' && !this.#lost.includes(path) && existsSync(file) && statSync(file).isFile();
    return isThere ? readFileSync(file) : null;
  }
}
