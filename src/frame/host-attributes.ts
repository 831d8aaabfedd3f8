import { ATTRIBUTES, type AttributeName, type Attributes } from '../embed/protocol';
import type { Scenario } from '../law';
import { blankForm, type FormValues } from '../scenario-form';
import { answerBy } from './answer-by';
import type { AttributesPage } from './attributes-page';
import { filling } from './filling';
import type { Prefill } from './prefill';
import { readView } from './settings';

/** Puts what the host sets into the form and the look of the page, one thing after another. */
export class HostAttributes {
  readonly #page: AttributesPage;
  #applied: Attributes = {};
  #base: FormValues | undefined;
  /** The form as the host last wanted it: what differs from it has been typed. */
  #wanted: FormValues = blankForm();
  #queue: Promise<void> = Promise.resolve();
  #pending = 0;
  /** Whether a preset or a car waits for its file. */
  #lacksFile = false;

  constructor(page: AttributesPage) {
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

  /** A file has come after all. */
  fileCame(): void {
    if (this.#lacksFile) void this.#enqueue(() => this.#change({}, true));
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
    form.replace(form.values(), 'person');
  }

  async #change(changes: Attributes, anew: boolean): Promise<void> {
    const before = this.#applied;
    const next = { ...before, ...changes };
    this.#applied = next;
    const changed = ATTRIBUTES.filter((name) => (before[name] ?? null) !== (next[name] ?? null));
    const bad = changed.some(isLook) ? [...this.#page.applyLook(next)] : [];
    bad.push(...(await this.#set(changed, next)));
    const facts = changed.filter(isFact);
    if (facts.length > 0 || (anew && this.#base !== undefined)) {
      const filled = await this.#fill(next);
      bad.push(...filled.bad);
      await this.#show(filled, facts, anew);
    } else if (anew) {
      // Nothing to fill in: the form is open as it is.
      await this.#open(this.#page.form.values());
    }
    this.#refuse(changed.filter((name) => bad.includes(name)));
  }

  /** What is neither look nor fact; gives what could not be used. */
  async #set(changed: readonly AttributeName[], { view, edition }: Attributes): Promise<AttributeName[]> {
    const { onView } = this.#page;
    const bad: AttributeName[] = [];
    if (changed.includes('view')) {
      const asked = readView(view ?? null);
      onView(asked ?? 'full');
      if (asked === null) bad.push('view');
    }
    if (changed.includes('edition') && !(await answerBy(edition ?? null, this.#page))) bad.push('edition');
    return bad;
  }

  /** The form as the host wants it; without preset and car while their files cannot be had. */
  async #fill(attributes: Attributes): Promise<Prefill> {
    const { presets, cars, guest } = this.#page;
    const { prefill } = await filling();
    const sources = { presets, cars, ...(this.#base === undefined ? {} : { base: this.#base }) };
    try {
      const filled = await prefill(attributes, sources);
      this.#lacksFile = false;
      return filled;
    } catch {
      this.#lacksFile = true;
      guest.badData();
      return prefill({ ...attributes, preset: null, car: null }, sources);
    }
  }

  /**
   * Another scenario or preset makes another form, in which what was typed and they do not name stays; a single
   * fact changes that fact, and all else stays.
   */
  async #show({ values, bad }: Prefill, facts: readonly AttributeName[], anew: boolean): Promise<void> {
    const { form } = this.#page;
    const before = this.#wanted;
    this.#want(values);
    if (anew) return this.#open(values);
    const { VEHICLE_ATTRIBUTES, keepTyped, withFacts } = await filling();
    const current = structuredClone(form.values());
    const isOther = facts.some((name) => name === 'scenario' || name === 'preset' || name === 'car');
    const good = VEHICLE_ATTRIBUTES.filter((name) => facts.includes(name) && !bad.includes(name));
    const changed = isOther ? keepTyped(values, before, current) : withFacts(current, values, good);
    const shown = await this.#withListed(await this.#refilled(changed));
    form.replace(shown, 'person');
  }

  #want(values: FormValues): void {
    this.#wanted = structuredClone(values);
    this.#page.form.want?.(this.#wanted);
  }

  async #open(values: FormValues): Promise<void> {
    const { form } = this.#page;
    const recalled = (await form.recall?.(structuredClone(values))) ?? null;
    form.replace(values, 'page');
    if (recalled !== null) form.replace(recalled, 'person');
  }

  /** The minerals of a battery whose capacity is another than the one they were filled for. */
  async #refilled(values: FormValues): Promise<FormValues> {
    const { vehicle, filledFrom, battery } = values;
    if (
      filledFrom.chemistry === '' ||
      battery.chemistry === '' ||
      vehicle.batteryKwh === filledFrom.batteryKwh
    )
      return values;
    const { refill } = await filling();
    return refill(values, await this.#page.presets()).values;
  }

  /** The amount that the list has for the car on its day, after either has changed. */
  async #withListed(values: FormValues): Promise<FormValues> {
    if (values.vehicle.car === '') return values;
    const { withCertificate } = await filling();
    const list = await this.#page.cars().catch(() => null);
    return list === null ? values : withCertificate(values, list);
  }

  #refuse(names: readonly AttributeName[]): void {
    for (const name of names) this.#page.guest.badAttribute(name);
  }
}

const SETTINGS: readonly AttributeName[] = ['view', 'edition'];
const isFact = (name: AttributeName): boolean => !isLook(name) && !SETTINGS.includes(name);
const isLook = (name: AttributeName): boolean => name === 'lang' || name === 'theme' || name === 'accent';
