/** One line for a list of cars: says what an engine computes, and fetches the whole page when it is opened. */
import { Guest } from '../embed/guest';
import type { Attributes } from '../embed/protocol';
import { hasLink } from '../platform/address';
import { m } from '../text';
import { attributesIn } from './address';
import { applyLook } from './apply-look';
import { addressIn } from './language';
import type { LineClient } from './line-engine';
import { LineView } from './line-view';
import { openSharedLine } from './shared-engine';

interface LineOptions {
  readonly root: Element;
  readonly engine: Parameters<typeof openSharedLine>[0];
  /** The address of the data's folder. */
  readonly data: string;
  /** Fetches the whole page, which takes the place of the line in the same document. */
  readonly fetchWhole: () => Promise<unknown>;
  /** The address of the page that is the whole by itself. */
  readonly wholePage: string;
}

/** What is told to the whole when it takes over: that it stands open, and the result that the host knows. */
const { dataset } = document.documentElement;

const LOOKS = ['lang', 'theme', 'accent'] as const;

export class Line {
  readonly #options: LineOptions;
  readonly #guest: Guest;
  readonly #view = new LineView(() => void this.#toggle());
  #looks: Record<(typeof LOOKS)[number], string | null> = { lang: null, theme: null, accent: null };
  #stopMeasuring: () => void = () => undefined;

  constructor(options: LineOptions) {
    this.#options = options;
    this.#guest = new Guest(window, () => {
      dataset['hosted'] = 'true';
    });
    if (this.#guest.isFramed) dataset['framed'] = 'true';
    document.title = m.embed_frame_title();
  }

  /** Shows the line, and what the address and the host ask for. */
  start(): void {
    // A link in the address has to be read, refused or asked about, which is the whole page's work.
    if (hasLink(location.hash)) return void this.#openWhole();
    this.#options.root.replaceChildren(this.#view.element);
    this.#stopMeasuring = this.#guest.followHeight(this.#view.element);
    const { engine, data } = this.#options;
    const attributes = attributesIn(location);
    this.#look(attributes);
    const take = openSharedLine(engine, this.#client(), { attributes, data });
    take.catch(() => this.#fail());
    this.#guest.attach(async (changes) => {
      this.#look(changes);
      await (await take)(changes);
    });
  }

  /** Gives the line the host's look where that has changed. */
  #look(changes: Attributes): void {
    const next = { ...this.#looks };
    for (const name of LOOKS) if (name in changes) next[name] = changes[name] ?? null;
    const changed = LOOKS.filter((name) => next[name] !== this.#looks[name]);
    this.#looks = next;
    if (changed.length === 0) return;
    const elsewhere = addressIn(next.lang);
    if (elsewhere !== null) location.replace(elsewhere);
    for (const name of applyLook(next))
      if (changed.some((each) => each === name)) this.#guest.badAttribute(name);
  }

  #client(): LineClient {
    return {
      guest: this.#guest,
      onView: (view) => void (view === 'full' && this.#openWhole()),
      onMissing: () => this.#say(m.page_late_failed()),
      fail: () => this.#fail(),
      tell: (words, result) => {
        this.#view.show(words);
        dataset['ready'] = 'true';
        this.#guest.usable();
        this.#guest.result(result);
      },
    };
  }

  #fail(): void {
    this.#guest.badData();
    this.#say(m.embed_line_failed());
  }

  /** Words in the place of an answer. */
  #say(reason: string): void {
    this.#view.show({ amount: m.embed_compact_unasked(), reason, marks: {} });
  }

  /** A frame written by hand stays as low as it is: there the whole opens beside the page. */
  async #toggle(): Promise<void> {
    if (this.#guest.isFramed && dataset['hosted'] === undefined) {
      open(this.#options.wholePage + location.search + location.hash, '_blank', 'noopener');
      return;
    }
    dataset['line'] = 'open';
    await this.#openWhole();
  }

  async #openWhole(): Promise<void> {
    dataset['told'] = this.#guest.told;
    try {
      await this.#options.fetchWhole();
      this.#stopMeasuring();
      this.#guest.leave();
    } catch {
      this.#say(m.page_late_failed());
    }
  }
}
