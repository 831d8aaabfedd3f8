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
  type ResultDetail,
} from './protocol';

/** The frame's title by language, English at the least; written in by the build, from the messages. */
declare const FRAME_TITLES: { readonly en: string } & Readonly<Record<string, string>>;

const TITLES = FRAME_TITLES;
const TAG = NAMESPACE;
const MARK = `data-${TAG}`;
const TO_LOAD_MS = 20_000;
/**
 * Above what resets, and rules meant for films and maps, do to frames; set through the style sheet's object model,
 * which a strict policy lets pass. The height is near that of the page when nothing is opened yet, so that little
 * moves when the true one is told.
 */
const LOOK = (
  'display:block;position:static;width:100%;min-width:0;max-width:none;' +
  'height:960px;min-height:0;max-height:none;margin:0;padding:0;border:0;'
).replaceAll(';', '!important;');

const { currentScript, baseURI } = document;
const script = currentScript ?? document.querySelector('script[src*="embed.js"]');
const page = new URL('embed.html', new URL(script?.getAttribute('src') ?? '', baseURI));

interface Embed {
  /** Tells the frame; once for any number of changes made in one go. */
  readonly attributeChanged: () => void;
  readonly close: () => void;
}

/** Puts a frame into the element, and speaks with it until it is closed. */
function openEmbed(element: HTMLElement, prefix: string): Embed {
  const frame = document.createElement('iframe');
  let state: 'silent' | 'heard' | 'ready' = 'silent';
  let isChanged = false;
  let timer: ReturnType<typeof setTimeout>;

  const attributes = (): Attributes => pickAttributes((name) => element.getAttribute(prefix + name));

  const entitle = (): void => {
    const language = attributes().lang ?? navigator.language;
    frame.title = TITLES[language.slice(0, 2)] ?? TITLES.en;
  };

  const emit = (name: string, detail?: ErrorDetail | ResultDetail): void => {
    element.dispatchEvent(new CustomEvent(`${TAG}:${name}`, { bubbles: true, detail }));
  };

  const send = (type: 'init' | 'update'): void =>
    frame.contentWindow?.postMessage(envelope({ type, attributes: attributes() }), page.origin);

  // A lazy frame far from view is not loaded: that is no failure, and the time has not begun.
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    timer = setTimeout(emit, TO_LOAD_MS, 'error', { version: 1, code: 'LOAD_FAILED' });
  });

  const hush = (): void => {
    seen.disconnect();
    clearTimeout(timer);
  };

  const greet = (): void => {
    hush();
    if (state === 'silent') state = 'heard';
    // What the page shows where this script does not run has done its work.
    for (const child of [...element.childNodes]) if (child !== frame) child.remove();
    send('init');
  };

  const hear = ({ source, origin, data }: MessageEvent): void => {
    if (source !== frame.contentWindow || origin !== page.origin) return;
    const message = parseFrameMessage(data);
    if (message?.type === 'hello') greet();
    if (message?.type === 'size') frame.style.setProperty('height', `${message.height}px`, 'important');
    if (message?.type === 'error') emit('error', message.detail);
    if (message?.type === 'result' && state === 'ready') emit('result', message.detail);
    if (message?.type !== 'ready') return;
    if (state !== 'ready') emit('ready');
    state = 'ready';
  };

  frame.loading = 'lazy';
  frame.allow = 'clipboard-write';
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(attributes())) if (value !== null) given.set(name, value);
  // In the fragment, which no server is told.
  frame.src = `${page}#${given}`;
  entitle();
  frame.style.cssText = LOOK;
  addEventListener('message', hear);
  element.append(frame);
  seen.observe(frame);

  return {
    attributeChanged: () => {
      if (isChanged) return;
      isChanged = true;
      queueMicrotask(() => {
        isChanged = false;
        entitle();
        if (state !== 'silent') send('update');
      });
    },
    close: () => {
      hush();
      removeEventListener('message', hear);
      frame.remove();
    },
  };
}

class BatteryOriginElement extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES;
  #embed: Embed | undefined;

  connectedCallback(): void {
    this.#embed = openEmbed(this, '');
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
      if (!embeds.has(div)) embeds.set(div, openEmbed(div, 'data-'));
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
