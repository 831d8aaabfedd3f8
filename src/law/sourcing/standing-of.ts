import type { Day } from '../../kernel/day';
import type { Citation } from '../citation';
import { type Country, NOT_KNOWN } from '../country';
import { covers } from '../figures';
import type { MineralId } from '../mineral';
import type { Partner, Rulebook } from '../rulebook';
import type { Scenario } from '../scenario';
import type { Stage } from '../vocabulary';
import { isListed } from './listed';

/** An agreement that decides where a country stands, with its days and sources. */
export interface AgreementUsed {
  readonly agreement: string;
  readonly from: Day;
  readonly until?: Day;
  readonly minerals: Partner['minerals'];
  readonly cites: readonly Citation[];
}

/** Why a country counts, or not, for a mineral at a stage. */
export type Standing =
  | { readonly counts: true; readonly why: 'united-states' | 'north-america' | 'what-if-added' }
  | ({ readonly counts: true; readonly why: 'agreement' | 'what-if-japan-all-minerals' } & AgreementUsed)
  | {
      readonly counts: false;
      readonly why:
        | 'unknown-origin'
        | 'mineral-not-listed'
        | 'recycled-outside-north-america'
        | 'no-agreement';
    }
  | ({
      readonly counts: false;
      readonly why: 'not-in-force-yet' | 'no-longer-in-force' | 'mineral-not-covered' | 'suspended';
    } & AgreementUsed);

/** Where a mineral was extracted, processed or recycled. */
export interface Spot {
  readonly country: Country;
  readonly mineral: MineralId;
  readonly stage: Stage;
}

/**
 * Where the country stands on the scenario's day, after its what-ifs. What the law itself says comes before a
 * what-if: one that changes nothing is never the reason.
 */
export function standingOf(spot: Spot, scenario: Scenario, rulebook: Rulebook): Standing {
  const { country, mineral, stage } = spot;
  const { unitedStates, northAmerica, partners } = rulebook.partners;
  if (country === NOT_KNOWN) return { counts: false, why: 'unknown-origin' };
  if (!isListed(rulebook)(mineral)) return { counts: false, why: 'mineral-not-listed' };
  if (unitedStates.countries.includes(country)) return { counts: true, why: 'united-states' };
  if (stage === 'recycling')
    return northAmerica.countries.includes(country)
      ? { counts: true, why: 'north-america' }
      : { counts: false, why: 'recycled-outside-north-america' };
  const found = partners
    .filter((partner) => partner.country === country)
    .map((partner) => byAgreement(partner, spot, scenario));
  const best = found.find(({ counts }) => counts) ?? found[0];
  if (best?.counts === true) return best;
  if (isAdded(spot, scenario)) return { counts: true, why: 'what-if-added' };
  return best ?? { counts: false, why: 'no-agreement' };
}

function byAgreement(partner: Partner, { mineral }: Spot, { vehicle, partners }: Scenario): Standing {
  const { agreement, from, until, minerals, cites } = partner;
  const used = { agreement, from, ...(until === undefined ? {} : { until }), minerals, cites };
  const day = vehicle?.placedInService;
  if (day !== undefined && !covers(partner, day))
    return { counts: false, why: day < from ? 'not-in-force-yet' : 'no-longer-in-force', ...used };
  const isCovered = includes(minerals, mineral);
  const isWide = partner.country === 'JP' && partners?.japanAllMinerals === true;
  if (!isCovered && !isWide) return { counts: false, why: 'mineral-not-covered', ...used };
  if (partners?.suspended?.includes(partner.country) === true)
    return { counts: false, why: 'suspended', ...used };
  return { counts: true, why: isCovered ? 'agreement' : 'what-if-japan-all-minerals', ...used };
}

const includes = (minerals: Partner['minerals'], mineral: MineralId): boolean =>
  minerals === 'all' || minerals.includes(mineral);

const isAdded = ({ country, mineral }: Spot, { partners }: Scenario): boolean =>
  partners?.added?.some((added) => added.country === country && includes(added.minerals, mineral)) ?? false;
