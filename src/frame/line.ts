/** One line for a list of cars, by itself: computes and says the answer, and fetches the whole page when it is opened. */
import { type Calculation, CalculationStore } from '../calculation';
import { loadPresets, loadRulebook } from '../data/load';
import { DATA, delayAfter, isWorthRetrying } from '../data/queries';
import { loadVehicles } from '../data/vehicles-query';
import { Guest } from '../embed/guest';
import { isHypothetical } from '../law';
import { hasLink } from '../platform/address';
import type { Clock } from '../platform/clock';
import { blankForm, type FormValues } from '../scenario-form';
import { m } from '../text';
import { attributesIn } from './address';
import { HostAttributes } from './host-attributes';
import { LineView } from './line-view';
import { lineWords } from './line-words';
import { resultDetail } from './result-detail';

interface LineOptions {
  readonly root: Element;
  readonly clock: Clock;
  /** Fetches the whole page, which takes the place of the line in the same document. */
  readonly fetchWhole: () => Promise<unknown>;
  /** The page that is the whole by itself. */
  readonly wholePage: string;
}

/** What is told to the whole when it takes over: whether it stands open, and the result that the host knows. */
const { dataset } = document.documentElement;

export class Line {
  readonly #options: LineOptions;
  readonly #guest: Guest;
  readonly #view = new LineView(() => void this.#toggle());
  readonly #store = new CalculationStore(blankForm(), null);
  #values: FormValues = blankForm();
  #isSettled = false;
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
    this.#store.first.subscribe(() => this.#tell());
    const rulebook = kept(() => loadRulebook(DATA));
    const host = new HostAttributes({
      guest: this.#guest,
      form: { values: () => this.#values, replace: (values) => this.#take(values) },
      presets: kept(() => loadPresets(DATA)),
      cars: kept(() => loadVehicles(DATA)),
      rulebook,
      onView: (view) => void (view === 'full' && this.#openWhole()),
      onMissing: () => this.#say(m.page_late_failed()),
      onSettled: (isSettled) => {
        this.#isSettled = isSettled;
        this.#tell();
      },
    });
    void host.start(attributesIn(location));
    this.#guest.attach(host.take);
    rulebook().then(
      (rules) => this.#store.setRulebook(rules),
      () => {
        this.#guest.badData();
        this.#say(m.embed_line_failed());
      },
    );
  }

  #take(values: FormValues): void {
    this.#values = values;
    this.#store.setValues(values);
  }

  #tell(): void {
    const { calculation } = this.#store.first.snapshot;
    if (calculation === null || !this.#isSettled) return;
    this.#view.show(lineWords(calculation, this.#options.clock));
    dataset['ready'] = 'true';
    this.#guest.usable();
    this.#guest.result(detailOf(calculation));
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

const detailOf = ({ decided, evaluation, scenario, rulebook }: Calculation) =>
  resultDetail({
    deciding: decided.evaluation,
    evaluation,
    scenario,
    hypothetical: isHypothetical(scenario, rulebook),
  });

/** Fetched once, and tried again as often as the whole page would. */
function kept<T>(load: () => Promise<T>): () => Promise<T> {
  let fetched: Promise<T> | undefined;
  return () => {
    fetched ??= retried(load);
    return fetched;
  };
}

async function retried<T>(load: () => Promise<T>, failures = 0): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof Error) || !isWorthRetrying(failures, error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, delayAfter(failures)));
    return retried(load, failures + 1);
  }
}
