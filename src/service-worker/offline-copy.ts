import { type BuildFiles, type Files, folderOf, isNamedByContent, keptPath, languageOf } from './kept-path';

/** Says which files the build has. */
const LIST = 'files.json';
/** What the operator says, and what is published now. */
const NEVER_KEPT = /^(site|version)\.json$/;

/**
 * The copy of one build on the device, kept whole but for the languages nobody chose: a file whose digest is not the listed one stops the install, and
 * the worker before this one goes on.
 */
export class OfflineCopy {
  readonly #worker: ServiceWorkerGlobalScope;
  readonly #build: string;
  readonly #cache: string;

  /** The build by the digest of its `files.json`. */
  constructor(worker: ServiceWorkerGlobalScope, build: string) {
    this.#worker = worker;
    this.#build = build;
    // One origin may hold the app at several paths.
    this.#cache = `battery-origin ${build} ${this.#scope}`;
  }

  get #scope(): string {
    return this.#worker.registration.scope;
  }

  /**
   * Fetches the build's files and keeps them, of the languages of the open pages, or else of those kept before;
   * fails when a file is not the listed one.
   */
  async keepAll(): Promise<void> {
    const list = await fetchWhole(LIST, this.#build);
    const files: BuildFiles = await list.clone().json();
    const languages = (await this.#openLanguages(files)) ?? (await this.#keptLanguages(files));
    const cache = await caches.open(this.#cache);
    await cache.put(LIST, list);
    await keepEach(cache, files.shared);
    for (const language of languages) await keepEach(cache, files.languages[language] ?? {});
    if (!(await caches.has(this.#cache))) throw new Error('What was kept is gone');
  }

  /** Keeps what a page in a language needs too; false when that cannot be had. */
  async keepLanguage(language: string): Promise<boolean> {
    const list = await caches.match(LIST, { cacheName: this.#cache });
    const files: BuildFiles | undefined = await list?.json();
    const cache = await caches.open(this.#cache);
    return keepEach(cache, files?.languages[language] ?? {}).then(
      () => true,
      () => false,
    );
  }

  /** The languages of the pages that are open; undefined where none is. */
  async #openLanguages(files: BuildFiles): Promise<ReadonlySet<string> | undefined> {
    const pages = await this.#worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const paths = pages.flatMap(({ url }) => keptPath(url, this.#scope) ?? []);
    return paths.length === 0 ? undefined : new Set(paths.map((path) => languageOf(path, files)));
  }

  /** The languages whose page is in some copy. */
  async #keptLanguages({ languages }: BuildFiles): Promise<readonly string[]> {
    const names = Object.keys(languages);
    const kept = await Promise.all(names.map((name) => caches.match(this.#scope + pageOf(name))));
    return names.filter((_, index) => kept[index] !== undefined);
  }

  /** Answers a request for a file of the app; leaves any other to the browser. */
  answer(event: FetchEvent): void {
    const { request } = event;
    const path = keptPath(request.url, this.#scope);
    // What is never kept is the browser's own affair.
    if (path === null || NEVER_KEPT.test(path) || request.method !== 'GET') return;
    event.respondWith(this.#answerTo(event, path));
  }

  async #answerTo({ request, clientId }: FetchEvent, path: string): Promise<Response> {
    if (!isNamedByContent(path) && (await this.#isFramed(request, clientId))) {
      return fetch(request).catch(async () => (await this.#kept(path)) ?? Response.error());
    }
    const kept = await this.#kept(path);
    if (kept !== undefined || request.mode !== 'navigate') return kept ?? fetch(request);
    return fetch(request).catch(async () => (await this.#inKeptLanguage(request)) ?? Response.error());
  }

  /** Leads from a page of a language that is not here to one that is; it says there that the page is to stay in it. */
  async #inKeptLanguage({ url }: Request): Promise<Response | undefined> {
    const list = await caches.match(LIST, { cacheName: this.#cache });
    if (list === undefined) return undefined;
    const files: BuildFiles = await list.json();
    const [language] = await this.#keptLanguages(files);
    if (language === undefined) return undefined;
    const { search } = new URL(url);
    return Response.redirect(`${this.#scope}${folderOf(language)}${search === '' ? '?' : `${search}&`}kept`);
  }

  /** From this build, else from one that a page still open may be of. Looking makes no cache where there is none. */
  async #kept(path: string): Promise<Response | undefined> {
    const own = await caches.match(path, { cacheName: this.#cache, ignoreVary: true });
    return own ?? (isNamedByContent(path) ? caches.match(path, { ignoreVary: true }) : undefined);
  }

  /** A frame in another site's page is given what is published now, and a copy only where there is no network. */
  async #isFramed({ mode, destination }: Request, clientId: string): Promise<boolean> {
    if (mode === 'navigate') return destination !== 'document';
    const client = await this.#worker.clients.get(clientId);
    return client instanceof WindowClient && client.frameType === 'nested';
  }

  /** Removes former builds once no page but the one that asked for this build can be of them. */
  async sweep(): Promise<void> {
    const pages = await this.#worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const { installing, waiting } = this.#worker.registration;
    if (pages.length > 1 || installing !== null || waiting !== null) return;
    const former = (await caches.keys()).filter((name) => this.#isOurs(name) && name !== this.#cache);
    await Promise.all(former.map((name) => caches.delete(name)));
  }

  #isOurs(name: string): boolean {
    return name.startsWith('battery-origin ') && name.endsWith(` ${this.#scope}`);
  }
}

const pageOf = (language: string): string => `${folderOf(language)}index.html`;

const isPage = ([path]: readonly [string, string]): boolean => path.endsWith('.html');

/** Keeps pages last: where one is kept, so is all that it needs. */
async function keepEach(cache: Cache, files: Files): Promise<void> {
  const all = Object.entries(files);
  await Promise.all(all.filter((file) => !isPage(file)).map((file) => keep(cache, file)));
  await Promise.all(all.filter(isPage).map((file) => keep(cache, file)));
}

/** Skips a file that an install cut short, or a former build, has kept already. */
async function keep(cache: Cache, [path, integrity]: readonly [string, string]): Promise<void> {
  if ((await cache.match(path)) !== undefined) return;
  const kept = isNamedByContent(path) ? await caches.match(path) : undefined;
  const file = kept ?? (await fetchWhole(path, integrity));
  // A page may not be opened from an answer that says it was redirected, as hosts do that drop `.html`.
  await cache.put(path, file.redirected ? new Response(file.body, { headers: file.headers }) : file);
}

/** The file with this digest, or an error. Where the browser's own cache has another, the host is asked past it. */
const fetchWhole = (path: string, integrity: string): Promise<Response> =>
  fetch(path, { integrity }).catch(() => fetch(path, { integrity, cache: 'reload' }));
