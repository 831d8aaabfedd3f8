/** Contract § 3, points 1, 8, 9 and 12: the status of each of the twelve rules. */
import type { Entry, Feoc, FindingStatus, RuleId, Scenario, TaxYear } from '../../law';
import { isAtLeast, read } from './fraction';
import { isCounted, isNorthAmerican, isUnknown } from './sourcing';

const atMost = (value: string, limit: string): boolean => isAtLeast(read(limit), read(value));
const met = (is: boolean): FindingStatus => (is ? 'met' : 'failed');
const said = (answer: boolean | undefined, wanted = true): FindingStatus =>
  answer === undefined ? 'unknown' : met(answer === wanted);
const isCovered = (country: string): boolean => ['CN', 'RU', 'KP', 'IR'].includes(country);

function acquired({ vehicle }: Scenario): FindingStatus {
  if (vehicle?.acquired !== undefined) return met(vehicle.acquired <= '2025-09-30');
  return vehicle?.placedInService !== undefined && vehicle.placedInService <= '2025-09-30'
    ? 'met'
    : 'unknown';
}

function price({ vehicle }: Scenario): FindingStatus {
  const { msrpUsd, vehicleClass } = vehicle ?? {};
  if (msrpUsd === undefined) return 'unknown';
  if (vehicleClass !== undefined) return met(atMost(msrpUsd, vehicleClass === 'other' ? '55000' : '80000'));
  if (atMost(msrpUsd, '55000')) return 'met';
  return atMost(msrpUsd, '80000') ? 'unknown' : 'failed';
}

const incomeLimit = (status: TaxYear['filingStatus']): string => {
  if (status === 'joint' || status === 'surviving-spouse') return '300000';
  return status === 'head-of-household' ? '225000' : '150000';
};

function income({ buyer }: Scenario): FindingStatus {
  const years = [buyer?.thisYear, buyer?.lastYear];
  const within = years.map((year) => year && atMost(year.magiUsd, incomeLimit(year.filingStatus)));
  if (within.includes(true)) return 'met';
  return within.includes(undefined) ? 'unknown' : 'failed';
}

/** One present fails it; else one unknown, or nothing to look at, leaves it open. */
function entities(flags: readonly (Feoc | undefined)[]): FindingStatus {
  if (flags.includes('present')) return 'failed';
  return flags.length > 0 && flags.every((flag) => flag === 'none') ? 'met' : 'unknown';
}

function takesPlaceInNation(entry: Entry): boolean {
  const recycling = entry.kind === 'chain' ? entry.recycling : entry.recycled;
  const places = [...(entry.extraction ?? []), ...(entry.processing ?? []), ...(recycling ?? [])];
  return places.some((place) => {
    const amount = 'percent' in place ? place.percent : place.valueAddedUsd;
    return isCovered(place.country) && (amount === undefined || read(amount).over > 0n);
  });
}

function feocMinerals({ minerals, vehicle }: Scenario): FindingStatus {
  const day = vehicle?.placedInService;
  if (day === undefined) return 'unknown';
  if (day < '2025-01-01') return 'not-applicable';
  const isGraphiteClear = minerals?.graphiteTransition === true && day < '2027-01-01';
  return entities(
    (minerals?.entries ?? []).filter(isCounted).map((entry) => {
      if (isGraphiteClear && entry.mineral === 'graphite') return 'none';
      return takesPlaceInNation(entry) ? 'present' : entry.foreignEntityOfConcern;
    }),
  );
}

function feocComponents({ components, vehicle }: Scenario): FindingStatus {
  const day = vehicle?.placedInService;
  if (day === undefined) return 'unknown';
  if (day < '2024-01-01') return 'not-applicable';
  if (components?.kind !== 'list') return entities(components ? [components.foreignEntityOfConcern] : []);
  return entities(
    components.items.map((item) => (isCovered(item.country) ? 'present' : item.foreignEntityOfConcern)),
  );
}

/** By the facts alone, for a vehicle that is not of the law before 2023. */
function byFacts(scenario: Scenario): Readonly<Record<RuleId, FindingStatus>> {
  const { vehicle = {} } = scenario;
  const { gvwrLb, batteryKwh, finalAssembly = 'ZZ' } = vehicle;
  const unlessFuelCell = (status: FindingStatus): FindingStatus =>
    vehicle.fuelCell === true ? 'not-applicable' : status;
  return {
    'acquired-in-time': acquired(scenario),
    'original-use': said(vehicle.originalUse),
    'not-for-resale': vehicle.leased === true ? 'failed' : said(vehicle.forResale, false),
    'qualified-manufacturer': said(vehicle.qualifiedManufacturer),
    'gross-weight': unlessFuelCell(
      gvwrLb === undefined ? 'unknown' : met(!isAtLeast(read(gvwrLb), read('14000'))),
    ),
    'battery-capacity': unlessFuelCell(
      batteryKwh === undefined ? 'unknown' : met(isAtLeast(read(batteryKwh), read('7'))),
    ),
    'final-assembly': isUnknown(finalAssembly) ? 'unknown' : met(isNorthAmerican(finalAssembly)),
    'seller-report': said(vehicle.sellerReport),
    'price-limit': price(scenario),
    'income-limit': income(scenario),
    'feoc-components': unlessFuelCell(feocComponents(scenario)),
    'feoc-minerals': unlessFuelCell(feocMinerals(scenario)),
  };
}

const ANSWERED_BY_MAKER: readonly RuleId[] = [
  'qualified-manufacturer',
  'gross-weight',
  'battery-capacity',
  'feoc-components',
  'feoc-minerals',
];

/** Every rule's status, after the certificate of a vehicle that it decides for. */
export function referenceFindings(
  scenario: Scenario,
  isCertified: boolean,
): Readonly<Record<RuleId, FindingStatus>> {
  const found = byFacts(scenario);
  if (!isCertified) return found;
  const answered = ANSWERED_BY_MAKER.filter((rule) => found[rule] !== 'not-applicable');
  return { ...found, ...Object.fromEntries(answered.map((rule) => [rule, 'met'])) };
}
