import { type MineralId, parseScenario, type Scenario } from '../law';
import { withValueAt } from './json-edit';

type Stage = 'extraction' | 'processing' | 'recycling' | 'recycled';
type Places = Readonly<Record<string, string>>;
type Draft = Readonly<Record<string, unknown>>;

/** Builds scenarios in the domain's words: `aScenario().lithium('420').minedIn('AU').processedIn('JP').build()`. */
class ScenarioBuilder {
  readonly #json: unknown;
  readonly #entries: readonly Draft[];

  constructor(json: unknown, entries: readonly Draft[] = []) {
    this.#json = json;
    this.#entries = entries;
  }

  /** Sets the fact at a JSON Pointer; `undefined` makes it unknown. */
  with(pointer: string, value: unknown): ScenarioBuilder {
    return new ScenarioBuilder(withValueAt(this.#json, pointer, value), this.#entries);
  }

  without(pointer: string): ScenarioBuilder {
    return this.with(pointer, undefined);
  }

  delivered(day: string): ScenarioBuilder {
    return this.with('/vehicle/placedInService', day);
  }

  acquired(day: string): ScenarioBuilder {
    return this.with('/vehicle/acquired', day);
  }

  /** Adds a chain of this mineral and value; the stage methods after it fill its stages. */
  chain(mineral: MineralId, valueUsd: string, id = `entry-${this.#entries.length}`): ScenarioBuilder {
    return this.#add({ kind: 'chain', id, mineral, valueUsd, foreignEntityOfConcern: 'none' });
  }

  /** Adds country shares of this mineral and value. */
  shares(mineral: MineralId, valueUsd: string, id = `entry-${this.#entries.length}`): ScenarioBuilder {
    return this.#add({ kind: 'shares', id, mineral, valueUsd, foreignEntityOfConcern: 'none' });
  }

  lithium(valueUsd: string): ScenarioBuilder {
    return this.chain('lithium', valueUsd);
  }

  nickel(valueUsd: string): ScenarioBuilder {
    return this.chain('nickel', valueUsd);
  }

  /** One country with all of the stage's value added, or countries with their parts of it. */
  minedIn(places: string | Places): ScenarioBuilder {
    return this.#stage('extraction', places);
  }

  processedIn(places: string | Places): ScenarioBuilder {
    return this.#stage('processing', places);
  }

  recycledIn(places: string | Places): ScenarioBuilder {
    const last = this.#entries.at(-1);
    return this.#stage(last?.['kind'] === 'shares' ? 'recycled' : 'recycling', places);
  }

  /** Sets a field of the latest entry. */
  entry(field: string, value: unknown): ScenarioBuilder {
    const last = this.#entries.at(-1) ?? {};
    return new ScenarioBuilder(this.#json, [...this.#entries.slice(0, -1), { ...last, [field]: value }]);
  }

  /** The scenario as JSON, unread. */
  json(): unknown {
    return this.#entries.length === 0
      ? this.#json
      : withValueAt(this.#json, '/minerals/entries', this.#entries);
  }

  /** The scenario as the parser gives it. Throws if the test built a wrong one. */
  build(): Scenario {
    const parsed = parseScenario(this.json());
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    return parsed.value;
  }

  #add(entry: Draft): ScenarioBuilder {
    return new ScenarioBuilder(this.#json, [...this.#entries, entry]);
  }

  #stage(stage: Stage, places: string | Places): ScenarioBuilder {
    const isShares = this.#entries.at(-1)?.['kind'] === 'shares';
    const all: Places = typeof places === 'string' ? { [places]: isShares ? '100' : '1' } : places;
    const field = isShares ? 'percent' : 'valueAddedUsd';
    return this.entry(
      stage,
      Object.entries(all).map(([country, amount]) => ({ country, [field]: amount })),
    );
  }
}

/** A scenario that says nothing yet. */
export const aScenario = (): ScenarioBuilder =>
  new ScenarioBuilder({ format: 'battery-origin/scenario', version: 1 });

/** A vehicle and buyer that pass every condition, with components that meet any year's percentage; minerals are left to the test. */
export const anEligibleScenario = (): ScenarioBuilder =>
  new ScenarioBuilder({
    format: 'battery-origin/scenario',
    version: 1,
    vehicle: {
      acquired: '2024-05-01',
      placedInService: '2024-06-01',
      vehicleClass: 'suv',
      msrpUsd: '52000',
      gvwrLb: '6000',
      batteryKwh: '75',
      finalAssembly: 'US',
      originalUse: true,
      forResale: false,
      qualifiedManufacturer: true,
      sellerReport: true,
    },
    buyer: {
      thisYear: { filingStatus: 'joint', magiUsd: '120000' },
      lastYear: { filingStatus: 'joint', magiUsd: '110000' },
    },
    components: { kind: 'share', northAmericanPercent: '80', foreignEntityOfConcern: 'none' },
  });

export type { ScenarioBuilder };
