import { flushSync } from 'react-dom';
import type { UseFormReturn } from 'react-hook-form';
import type { Presets } from '../data/presets';
import type { Guest } from '../embed/guest';
import { ATTRIBUTES, type AttributeName, type Attributes } from '../embed/protocol';
import { replaceForm } from '../kept-work';
import type { Scenario } from '../law';
import type { FormValues } from '../scenario-form';
import { applyLook } from './apply-look';
import type { Prefill } from './prefill';

interface Page {
  readonly guest: Guest;
  readonly form: UseFormReturn<FormValues>;
  readonly presets: () => Promise<Presets>;
  /** Called when a part of the page that fills the form is missing. */
  readonly onMissing: () => void;
  /** Called when something is begun, and when all that was begun is done. */
  readonly onSettled: (settled: boolean) => void;
}

/** Puts what the host sets into the form and the look of the page, one thing after another. */
export class HostAttributes {
  readonly #page: Page;
  #applied: Attributes = {};
  #base: FormValues | undefined;
  #queue: Promise<void> = Promise.resolve();
  #pending = 0;
  /** Whether a preset waits for its figures. */
  #lacksPreset = false;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Applies the attributes of the page's address. */
  start(attributes: Attributes): Promise<void> {
    return this.#enqueue(() => this.#change(attributes, true));
  }

  /** Applies what the host has changed. */
  readonly take = (changes: Attributes): Promise<void> => this.#enqueue(() => this.#change(changes, false));

  /** Opens a scenario; what the host has set by single attributes still wins. */
  open(scenario: Scenario): void {
    void this.#enqueue(async () => {
      this.#base = (await filling()).fromScenario(scenario);
      await this.#change({}, true);
    });
  }

  /** The figures of the presets have come after all. */
  figuresCame(): void {
    if (this.#lacksPreset) void this.#enqueue(() => this.#change({}, true));
  }

  #enqueue(job: () => Promise<void>): Promise<void> {
    this.#pending += 1;
    this.#page.onSettled(false);
    this.#queue = this.#queue
      .then(job)
      .catch(() => this.#goOn())
      .finally(() => {
        this.#pending -= 1;
        if (this.#pending === 0) this.#page.onSettled(true);
      });
    return this.#queue;
  }

  /** A part of the page could not be fetched: the form is open as it is. */
  #goOn(): void {
    const { form, guest, onMissing } = this.#page;
    guest.badData();
    onMissing();
    flushSync(() => replaceForm(form, form.getValues(), { by: 'person' }));
  }

  async #change(changes: Attributes, anew: boolean): Promise<void> {
    const before = this.#applied;
    const next = { ...before, ...changes };
    this.#applied = next;
    const changed = ATTRIBUTES.filter((name) => (before[name] ?? null) !== (next[name] ?? null));
    const bad = changed.some(isLook) ? [...applyLook(next)] : [];
    const facts = changed.filter((name) => !isLook(name));
    if (facts.length > 0 || (anew && this.#base !== undefined)) {
      const filled = await this.#fill(next);
      bad.push(...filled.bad);
      await this.#show(filled, facts, anew);
    } else if (anew) {
      // Nothing to fill in: the form is open as it is.
      const { form } = this.#page;
      flushSync(() => replaceForm(form, form.getValues(), { by: 'page' }));
    }
    this.#refuse(changed.filter((name) => bad.includes(name)));
  }

  /** The form as the host wants it; without the preset while its figures cannot be had. */
  async #fill(attributes: Attributes): Promise<Prefill> {
    const { presets, guest } = this.#page;
    const { prefill } = await filling();
    const sources = { presets, ...(this.#base === undefined ? {} : { base: this.#base }) };
    try {
      const filled = await prefill(attributes, sources);
      this.#lacksPreset = false;
      return filled;
    } catch {
      this.#lacksPreset = true;
      guest.badData();
      return prefill({ ...attributes, preset: null }, sources);
    }
  }

  /** Another scenario or preset makes another form; a single fact changes that fact, and all else stays. */
  async #show({ values, bad }: Prefill, facts: readonly AttributeName[], anew: boolean): Promise<void> {
    const { form, presets } = this.#page;
    const { VEHICLE_ATTRIBUTES, refill, withFacts } = await filling();
    if (anew || facts.some((name) => name === 'scenario' || name === 'preset')) {
      flushSync(() => replaceForm(form, values, { by: 'page' }));
      return;
    }
    const good = VEHICLE_ATTRIBUTES.filter((name) => facts.includes(name) && !bad.includes(name));
    const isRefilled = good.includes('battery-kwh') && form.getValues('battery.chemistry') !== '';
    const figures = isRefilled ? await presets() : null;
    const changed = withFacts(structuredClone(form.getValues()), values, good);
    const shown = figures === null ? changed : refill(changed, figures).values;
    flushSync(() => replaceForm(form, shown, { by: 'person' }));
  }

  #refuse(names: readonly AttributeName[]): void {
    for (const name of names) {
      // biome-ignore lint/suspicious/noConsole: where the contract names a bad attribute to the host's developer
      console.warn(`battery-origin: attribute "${name}" is ignored, its value cannot be used.`);
      this.#page.guest.badAttribute(name);
    }
  }
}

const isLook = (name: AttributeName): boolean => name === 'lang' || name === 'theme' || name === 'accent';

/** Loaded only when there is something to fill in. */
const filling = () => import('./prefill');
