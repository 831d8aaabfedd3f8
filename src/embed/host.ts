/**
 * The loader, `embed.js`: turns `<battery-origin>` and `<div data-battery-origin>` into frames and tells the page
 * what they say. A classic script without globals; runs before, while and after the page is parsed.
 */
import {
  ATTRIBUTES,
  type Attributes,
  type ErrorDetail,
  envelope,
  NAMESPACE,
  parseFrameMessage,
  pickAttributes,
} from './protocol';

/** The frame's title by language; written in by the build, from the messages. */
declare const FRAME_TITLES: Readonly<Record<string, string>>;

const TAG = NAMESPACE;
const MARK = `data-${TAG}`;
const TO_LOAD_MS = 20_000;
/** Near the height of the page when nothing is opened yet, so that little moves when the true one is told. */
const RESERVED = '640px';
/** Hidden with what is around it, but otherwise out of reach of the page's style sheets. */
const LOOK = {
  all: 'initial',
  display: 'block',
  width: '100%',
  height: RESERVED,
  visibility: 'inherit',
  'pointer-events': 'inherit',
};

const running = document.currentScript;
const script =
  running instanceof HTMLScriptElement && running.src !== ''
    ? running
    : document.querySelector<HTMLScriptElement>('script[src*="embed.js"]');
const page = new URL('embed.html', script?.src ?? document.baseURI);

/** One embed: its frame, from when the element enters the page until it leaves. */
class Embed {
  readonly #element: HTMLElement;
  readonly #prefix: string;
  readonly #frame = document.createElement('iframe');
  readonly #seen: IntersectionObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #state: 'silent' | 'heard' | 'ready' = 'silent';
  #changed = false;

  constructor(element: HTMLElement, prefix: string) {
    this.#element = element;
    this.#prefix = prefix;
    addEventListener('message', this);
    // A lazy frame far from view is not loaded: that is no failure, and the time has not begun.
    this.#seen = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.#startTimer();
    });
    this.#open();
    this.#seen.observe(this.#frame);
  }

  #open(): void {
    const frame = this.#frame;
    const given = Object.entries(this.#attributes()).flatMap(([name, value]) =>
      value === null ? [] : [[name, value]],
    );
    frame.loading = 'lazy';
    frame.allow = 'clipboard-write';
    // In the fragment, which no server is told.
    frame.src = `${page}#${new URLSearchParams(given)}`;
    this.#entitle();
    style(frame, LOOK);
    this.#element.append(frame);
  }

  #entitle(): void {
    const language = this.#attributes().lang ?? navigator.language;
    this.#frame.title = FRAME_TITLES[language.slice(0, 2)] ?? FRAME_TITLES['en'] ?? '';
  }

  #attributes(): Attributes {
    return pickAttributes((name) => this.#element.getAttribute(this.#prefix + name));
  }

  #startTimer(): void {
    this.#seen.disconnect();
    const detail: ErrorDetail = { version: 1, code: 'LOAD_FAILED' };
    this.#timer = setTimeout(() => this.#emit('error', detail), TO_LOAD_MS);
  }

  #emit(name: string, detail?: unknown): void {
    this.#element.dispatchEvent(new CustomEvent(`${TAG}:${name}`, { bubbles: true, detail }));
  }

  #send(type: 'init' | 'update'): void {
    this.#frame.contentWindow?.postMessage(envelope({ type, attributes: this.#attributes() }), page.origin);
  }

  /** Sends once for any number of changes made in one go. */
  attributeChanged(): void {
    if (this.#changed) return;
    this.#changed = true;
    queueMicrotask(() => {
      this.#changed = false;
      this.#entitle();
      if (this.#state !== 'silent') this.#send('update');
    });
  }

  handleEvent({ source, origin, data }: MessageEvent): void {
    if (source !== this.#frame.contentWindow || origin !== page.origin) return;
    const message = parseFrameMessage(data);
    switch (message?.type) {
      case 'hello':
        return this.#greet();
      case 'ready':
        if (this.#state === 'heard') this.#emit('ready');
        this.#state = 'ready';
        return;
      case 'size':
        return style(this.#frame, { height: `${Math.ceil(message.height)}px` });
      case 'result':
        return this.#state === 'ready' ? this.#emit('result', message.detail) : undefined;
      case 'error':
        return this.#emit('error', message.detail);
    }
  }

  #greet(): void {
    this.#hush();
    if (this.#state === 'silent') this.#state = 'heard';
    // What the page shows where this script does not run has done its work.
    for (const child of [...this.#element.childNodes]) if (child !== this.#frame) child.remove();
    this.#send('init');
  }

  #hush(): void {
    this.#seen.disconnect();
    clearTimeout(this.#timer);
  }

  close(): void {
    this.#hush();
    removeEventListener('message', this);
    this.#frame.remove();
  }
}

/** Through the style sheet's object model, which a strict policy lets pass, and above any reset of the page. */
function style(element: HTMLElement, declarations: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(declarations)) {
    element.style.setProperty(name, value, 'important');
  }
}

class BatteryOriginElement extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES;
  #embed: Embed | undefined;

  connectedCallback(): void {
    this.#embed = new Embed(this, '');
  }

  disconnectedCallback(): void {
    this.#embed?.close();
    this.#embed = undefined;
  }

  attributeChangedCallback(): void {
    this.#embed?.attributeChanged();
  }
}

/** Follows the marked `div`s, those there and those to come. */
function followDivs(): void {
  const embeds = new Map<HTMLElement, Embed>();
  const scan = () => {
    for (const [div, embed] of embeds) {
      if (div.isConnected && div.hasAttribute(MARK)) continue;
      embed.close();
      embeds.delete(div);
    }
    for (const div of document.querySelectorAll<HTMLElement>(`div[${MARK}]`)) {
      if (!embeds.has(div)) embeds.set(div, new Embed(div, 'data-'));
    }
  };
  scan();
  new MutationObserver((records) => {
    scan();
    for (const { type, target } of records) {
      if (type === 'attributes' && target instanceof HTMLElement) embeds.get(target)?.attributeChanged();
    }
  }).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: [MARK, ...ATTRIBUTES.map((name) => `data-${name}`)],
  });
}

// A page may hold the script twice.
if (customElements.get(TAG) === undefined) {
  customElements.define(TAG, BatteryOriginElement);
  followDivs();
}
