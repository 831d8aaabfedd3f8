/**
 * The battery components requirement.
 *
 * Law      26 U.S.C. § 30D(e)(2)(A)-(B), as amended by Pub. L. 119-21 § 70502(b).
 * Says     "the percentage of the value of the components" "manufactured or assembled in North America" "is
 *          equal to or greater than the applicable percentage".
 * Means    The incremental value of North American components over that of all. A free-trade partner outside
 *          North America does not help; a component of unknown origin does not count.
 * Guidance 26 C.F.R. § 1.30D-3(b), (c)(2): North American battery components and incremental value.
 * Figures  `components-percentage` in public/data/parameters.json, `northAmerica` in public/data/partners.json.
 * Leaves   How incremental value is worked out from the parts inside a part: the person enters it.
 */
import { type Decimal, toBigMicros } from '../../kernel/decimal';
import { compareFractions, type Fraction } from '../../kernel/ratio';
import { type Country, NOT_KNOWN } from '../country';
import type { ComponentsResult } from '../evaluation';
import type { Facts } from '../rule';
import type { ComponentItem, Components } from '../scenario';
import { toPercent } from '../sourcing/battery-share';
import { applicablePercentage } from './applicable-percentage';

const WHOLE_IN_MICROS = 100_000_000n;

/** The North American part of the value, and that part had every item of unknown origin counted. */
interface Shares {
  readonly known: Fraction;
  readonly possible: Fraction;
}

/** The North American share of the components' value, and where it stands to the percentage of the day. */
export function batteryComponents(facts: Facts): ComponentsResult {
  const { scenario, rulebook } = facts;
  const shares = sharesOf(scenario.components, rulebook.partners.northAmerica.countries);
  const percent = applicablePercentage(rulebook.parameters['components-percentage'], facts.vehicle);
  return {
    status: percent === undefined ? 'not-applicable' : statusOf(facts, shares, percent),
    thresholdPercent: percent === undefined ? null : Number(percent),
    sharePercent: shares === null ? null : percentOf(shares.known),
    possiblePercent: shares === null ? null : percentOf(shares.possible),
  };
}

const percentOf = ({ numerator, denominator }: Fraction): number =>
  toPercent(Number(numerator) / Number(denominator));

function statusOf({ vehicle }: Facts, shares: Shares | null, percent: Decimal): ComponentsResult['status'] {
  if (vehicle.fuelCell === true) return 'met';
  if (shares === null) return 'unknown';
  const asked = { numerator: toBigMicros(percent), denominator: WHOLE_IN_MICROS };
  if (compareFractions(shares.known, asked) >= 0) return 'met';
  return compareFractions(shares.possible, asked) >= 0 ? 'unknown' : 'failed';
}

function sharesOf(components: Components | undefined, northAmerica: readonly Country[]): Shares | null {
  if (components === undefined) return null;
  if (components.kind === 'share') {
    const stated = {
      numerator: toBigMicros(components.northAmericanPercent),
      denominator: WHOLE_IN_MICROS,
    };
    return { known: stated, possible: stated };
  }
  const value = (items: readonly ComponentItem[]): bigint =>
    items.reduce((total, item) => total + toBigMicros(item.incrementalValueUsd), 0n);
  const denominator = value(components.items);
  if (denominator === 0n) return null;
  const here = value(components.items.filter(({ country }) => northAmerica.includes(country)));
  const unknown = value(components.items.filter(({ country }) => country === NOT_KNOWN));
  return {
    known: { numerator: here, denominator },
    possible: { numerator: here + unknown, denominator },
  };
}
