/** The frame's side: greets the host, takes its attributes, tells it results and height. */
import {
  type AttributeName,
  type Attributes,
  type ErrorDetail,
  envelope,
  type FrameMessage,
  parseFrameMessage,
  parseHostMessage,
  type ResultDetail,
} from './protocol';

/** Applies what the host has set; done when the result stands on it. Only what the message holds. */
export type Apply = (attributes: Attributes) => Promise<void>;

/** A result, before it is known whose doing it is. */
export type UncausedResult = Omit<ResultDetail, 'cause'>;

/** What a visitor answers, adds or takes away by. */
const ACTS = ['input', 'click'] as const;

/** An origin that no message can be addressed to: a file's, or a sandbox's. */
const OPAQUE = 'null';

/**
 * Speaks with the window around this one: with it alone, and from the first `init` on with the origin it came
 * from alone; what is said before waits for it. Outside a frame nobody is spoken to.
 */
export class Guest {
  readonly #page: Window;
  readonly #host: Window | null;
  readonly #onHost: () => void;
  readonly #waiting: FrameMessage[] = [];
  readonly #apply: Promise<Apply>;
  #attach: (apply: Apply) => void = () => undefined;
  #origin: string | undefined;
  /** What the host has set, one after another. */
  #applied: Promise<void> = Promise.resolve();
  #pending = 0;
  #usable = false;
  #ready = false;
  #result: UncausedResult | undefined;
  /** Whose doing a change of the result is: the visitor's from the first act after what the host has set. */
  #cause: ResultDetail['cause'] = 'prefill';
  #told = '';
  #measure: () => void = () => undefined;

  /**
   * Greets the host; `onHost` is called when one answers that speaks the protocol. `told` is what a guest before
   * this one told last.
   */
  constructor(page: Window, onHost: () => void, told = '') {
    this.#page = page;
    this.#told = told;
    this.#host = page.parent === page ? null : page.parent;
    this.#onHost = onHost;
    this.#apply = new Promise((resolve) => {
      this.#attach = resolve;
    });
    page.addEventListener('message', this);
    for (const act of ACTS) {
      const onAct = (): void => {
        this.#cause = 'visitor';
      };
      // Before the page itself hears of it, whose answer is told in the same turn.
      page.addEventListener(act, onAct, { capture: true });
    }
    // Says nothing but that somebody is here: it may go to anyone.
    this.#host?.postMessage(envelope({ type: 'hello' }), '*');
  }

  /** Whether there is a window around this one. */
  get isFramed(): boolean {
    return this.#host !== null;
  }

  /** The last result told, as it is compared with the next one. */
  get told(): string {
    return this.#told;
  }

  /** Hears and says nothing any more: another one in this page speaks with the host. */
  leave(): void {
    this.#page.removeEventListener('message', this);
  }

  /** Names who applies what the host sets; what came before is applied then. */
  attach(apply: Apply): void {
    this.#attach(apply);
  }

  /** The page can be used, and what its address asks for has been applied or refused. */
  usable(): void {
    this.#usable = true;
    this.#flush();
  }

  /** The current result; told when it differs from the last one told. */
  result(detail: UncausedResult): void {
    this.#result = detail;
    this.#flush();
  }

  /** Names it to the host's developer too. */
  badAttribute(attribute: AttributeName): void {
    // biome-ignore lint/suspicious/noConsole: where the contract names a bad attribute to the host's developer
    console.warn(`battery-origin: attribute "${attribute}" is ignored, its value cannot be used.`);
    this.#complain({ version: 1, code: 'BAD_ATTRIBUTE', attribute });
  }

  badData(): void {
    this.#complain({ version: 1, code: 'BAD_DATA' });
  }

  /** Tells the height of the element, now and whenever it changes; returns how to stop. */
  followHeight(element: Element): () => void {
    let last = 0;
    this.#measure = () => {
      const { width, height } = element.getBoundingClientRect();
      const rounded = Math.ceil(height);
      // A frame that is not shown has no width, and no height worth telling.
      if (width === 0 || rounded === 0 || rounded === last) return;
      last = rounded;
      this.#say({ type: 'size', height: rounded });
    };
    const sizes = new ResizeObserver(() => this.#measure());
    sizes.observe(element);
    // A browser draws no frame that is out of view, and so tells no new size of what came into it meanwhile.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const changes = new MutationObserver(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        this.#measure();
      });
    });
    changes.observe(element, { childList: true, subtree: true });
    return () => {
      sizes.disconnect();
      changes.disconnect();
      clearTimeout(timer);
    };
  }

  handleEvent({ source, origin, data }: MessageEvent): void {
    if (this.#host === null || source !== this.#host || origin === OPAQUE) return;
    if (this.#origin !== undefined && origin !== this.#origin) return;
    const message = parseHostMessage(data);
    if (message === null) return;
    if (this.#origin === undefined) {
      if (message.type !== 'init') return;
      this.#origin = origin;
      this.#onHost();
      for (const said of this.#waiting.splice(0)) this.#say(said);
    }
    this.#take(message.attributes);
  }

  #take(attributes: Attributes): void {
    this.#pending += 1;
    this.#cause = 'prefill';
    this.#applied = this.#applied
      .then(async () => (await this.#apply)(attributes))
      // What could not be applied does not keep what comes after it from being.
      .catch(() => this.badData())
      .finally(() => {
        this.#pending -= 1;
        this.#flush();
      });
  }

  /** Nothing is told while something is still being applied, so that no result stands on the half of it. */
  #flush(): void {
    if (this.#origin === undefined || !this.#usable || this.#pending > 0) return;
    if (!this.#ready) this.#say({ type: 'ready' });
    this.#ready = true;
    // Asked for, since a browser does not observe what is out of view: there the height changes unseen.
    this.#measure();
    if (this.#result === undefined) return;
    const text = JSON.stringify(this.#result);
    if (text === this.#told) return;
    this.#told = text;
    this.#say({ type: 'result', detail: { ...this.#result, cause: this.#cause } });
  }

  #complain(detail: ErrorDetail): void {
    this.#say({ type: 'error', detail });
  }

  #say(given: FrameMessage): void {
    // Read as the host would, so that nothing goes out but what the contract names.
    const message = parseFrameMessage(envelope(given));
    if (message === null) return;
    if (this.#origin === undefined) this.#waiting.push(message);
    else this.#host?.postMessage(envelope(message), this.#origin);
  }
}
