/** One embed: a frame in the element's shadow root, and what is said to it and heard from it. */
import { languageFor, themeOf } from './host-page';
import { PLACE } from './place';
import {
  ATTRIBUTES,
  type Attributes,
  type ErrorDetail,
  envelope,
  isFromFrame,
  NAMESPACE,
  type ResultDetail,
  type SizeDetail,
} from './protocol';
import { LOOK } from './shadow-look';
import { holdsPage } from './slotted';

/** The frame's title in each language of its page, by code; written in by the build. */
declare const TITLES: Readonly<Record<string, string>>;

export const TAG = NAMESPACE;
const TO_LOAD_MS = 20_000;
/** How far from the screen a frame begins to load. */
const NEAR = '600px';

type Told = ErrorDetail | ResultDetail | SizeDetail;

/** Puts a frame into the element's shadow root, and speaks with it until it is closed. */
export class Embed {
  readonly #element: HTMLElement;
  /** Before the name of each attribute. */
  readonly #prefix: string;
  /** The loader's address. */
  readonly #own: URL;
  readonly #root: ShadowRoot;
  readonly #box = document.createElement('div');
  readonly #frame = document.createElement('iframe');
  readonly #slot = document.createElement('slot');
  readonly #link = document.createElement('a');
  /** Called once for any number of changes made in one go. */
  readonly #changes = new MutationObserver(() => {
    // Before the frame has asked, there is nobody to tell.
    if (this.#sent) this.#send();
  });
  readonly #near = new IntersectionObserver((entries) => this.#approach(entries), { rootMargin: NEAR });
  #language = '';
  #isReady = false;
  #sent = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: HTMLElement, prefix: string, own: URL) {
    this.#element = element;
    this.#tell(null);
    this.#prefix = prefix;
    this.#own = own;
    this.#root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    this.#build();
    this.#slot.addEventListener('slotchange', () => this.#sort());
    addEventListener('message', this);
    this.#near.observe(this.#frame);
    this.#changes.observe(element, { attributes: true });
    // The page itself may turn to another language, or dark.
    this.#changes.observe(document.documentElement, { attributes: true });
  }

  close(): void {
    this.#tell(null);
    this.#hush();
    this.#changes.disconnect();
    removeEventListener('message', this);
    // What the host has put into the element is seen through a slot alone.
    this.#root.replaceChildren(this.#slot);
  }

  handleEvent({ source, origin, data }: MessageEvent): void {
    if (source !== this.#frame.contentWindow || origin !== this.#own.origin) return;
    if (!isFromFrame(data)) return;
    if (data.type === 'hello') this.#greet();
    if (data.type === 'size') this.#resize(data.height);
    if (data.type === 'ready') this.#ready();
    if (data.type === 'result') this.#tell(data.detail);
    if ('detail' in data) this.#emit(data.type, data.detail);
  }

  /** The last result told is the element's own, and nobody else's to set. */
  #tell(result: ResultDetail | null): void {
    Object.defineProperty(this.#element, 'result', { value: result, configurable: true });
  }

  #build(): void {
    const frame = this.#frame;
    frame.loading = 'lazy';
    frame.allow = 'clipboard-write; web-share';
    frame.referrerPolicy = 'no-referrer';
    frame.style.height = this.#attributes().view === 'compact' ? PLACE.compact : PLACE.full;
    this.#link.target = '_blank';
    this.#box.append(frame, this.#slot, this.#link);
    this.#root.adoptedStyleSheets = [LOOK];
    this.#root.replaceChildren(this.#box);
  }

  /** The element's, and what the page says where it has none. */
  #attributes(): Attributes {
    const given: Attributes = Object.fromEntries(
      ATTRIBUTES.map((name) => [name, this.#element.getAttribute(this.#prefix + name)?.trim() || null]),
    );
    this.#language = languageFor(this.#element, given.lang ?? '', Object.keys(TITLES));
    this.#frame.title = this.#link.textContent = TITLES[this.#language] ?? '';
    // What cannot be used is for the frame to refuse, by name.
    return { ...given, lang: given.lang ?? this.#language, theme: given.theme ?? themeOf(this.#element) };
  }

  /** In the fragment, which no server is told; without the scenario, which may be longer than any address. */
  #address(): string {
    const attributes = this.#attributes();
    const given = Object.entries(attributes).filter(
      (each): each is [string, string] => !!each[1] && each[0] !== 'scenario',
    );
    // English is at the loader's side, any other language in a folder of its name.
    const file = attributes.view === 'compact' ? 'line' : 'embed';
    const page = `${this.#language}/${file}.html`.replace('en/', '');
    return `${new URL(page, this.#own)}#${new URLSearchParams(given)}`;
  }

  #approach(entries: readonly IntersectionObserverEntry[]): void {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.#near.disconnect();
    this.#frame.src = this.#address();
    this.#timer = setTimeout(() => this.#fail(), TO_LOAD_MS);
  }

  #fail(): void {
    this.#link.href = this.#address();
    this.#box.className = 'failed';
    this.#emit('error', { version: 1, code: 'LOAD_FAILED' });
  }

  #hush(): void {
    this.#near.disconnect();
    clearTimeout(this.#timer);
  }

  #greet(): void {
    this.#hush();
    this.#box.className = 'heard';
    this.#sort();
    this.#sent = '';
    this.#send();
  }

  /** Once, although a frame that was moved loads again. */
  #ready(): void {
    if (!this.#isReady) this.#emit('ready');
    this.#isReady = true;
  }

  #sort(): void {
    this.#slot.className = holdsPage(this.#element) ? 'page' : '';
  }

  #resize(height: number): void {
    this.#frame.style.height = `${height}px`;
    this.#emit('size', { version: 1, height });
  }

  #send(): void {
    const type = this.#sent ? 'update' : 'init';
    const attributes = this.#attributes();
    const text = JSON.stringify(attributes);
    if (text === this.#sent) return;
    this.#sent = text;
    this.#frame.contentWindow?.postMessage(envelope({ type, attributes }), this.#own.origin);
  }

  #emit(name: string, detail: Told | null = null): void {
    const event = new CustomEvent(`${TAG}:${name}`, { bubbles: true, composed: true, detail });
    this.#element.dispatchEvent(event);
  }
}
