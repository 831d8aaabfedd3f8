import type { Day } from '../../kernel/day';
import { compareDecimals, type Decimal } from '../../kernel/decimal';
import { type Finding, standingFigure, type TaxYear } from '../../law';
import { m } from '../../text';
import type { Grounds } from '../../text/reasons';

/** A figure held against another: `$52,000 ≤ $80,000`. */
export interface Comparison {
  readonly left: string;
  /** What holds between them. */
  readonly sign: '<' | '≤' | '=' | '>';
  readonly right: string;
}

const signOf = (order: number): Comparison['sign'] => (order === 0 ? '=' : order < 0 ? '<' : '>');

/** The figures a finding compared; none for what is a plain yes or no, or is not known. */
export function comparisonsIn(grounds: Grounds, finding: Finding): readonly Comparison[] {
  if (finding.status !== 'met' && finding.status !== 'failed') return [];
  const { format, scenario, rulebook } = grounds;
  const { parameters } = rulebook;
  const { vehicle = {} } = scenario;
  const day = vehicle.placedInService;
  const held = (fact: Decimal | undefined, limit: Decimal, write: (value: string) => string) =>
    fact === undefined
      ? []
      : [{ left: write(fact), sign: signOf(compareDecimals(fact, limit)), right: write(limit) }];
  switch (finding.rule) {
    case 'acquired-in-time':
      return days(
        grounds,
        vehicle.acquired ?? day,
        standingFigure(parameters['acquisition-deadline'], day).value,
      );
    case 'gross-weight':
      return held(vehicle.gvwrLb, standingFigure(parameters['gross-weight-limit'], day).value, (value) =>
        m.insight_lb({ weight: format.number(value, 6) }),
      );
    case 'battery-capacity':
      return held(
        vehicle.batteryKwh,
        standingFigure(parameters['battery-capacity-minimum'], day).value,
        (value) => m.insight_kwh({ capacity: format.number(value, 6) }),
      );
    case 'price-limit': {
      const limits = standingFigure(parameters['price-limit'], day).value;
      // Of a class not given, what is within every limit or over each.
      const limit = finding.status === 'met' ? limits.other : limits.suv;
      return held(
        vehicle.msrpUsd,
        vehicle.vehicleClass === undefined ? limit : limits[vehicle.vehicleClass],
        format.exactMoney,
      );
    }
    case 'income-limit':
      return incomes(grounds, finding);
    default:
      return [];
  }
}

const days = ({ format }: Grounds, fact: Day | undefined, last: Day): readonly Comparison[] =>
  fact === undefined
    ? []
    : [{ left: format.day(fact), sign: fact <= last ? '≤' : '>', right: format.day(last) }];

/** The year that was within its limit, or both that were not. */
function incomes({ format, scenario, rulebook }: Grounds, { code, used }: Finding): readonly Comparison[] {
  const { thisYear, lastYear } = scenario.buyer ?? {};
  const { value: limits } = standingFigure(
    rulebook.parameters['income-limit'],
    scenario.vehicle?.placedInService,
  );
  const years = code === 'INCOME_LAST_YEAR_WITHIN_LIMIT' ? [lastYear] : [thisYear, lastYear];
  const looked = used.includes('/buyer/lastYear') ? years : [thisYear];
  return looked.flatMap((year: TaxYear | undefined) => {
    if (year === undefined) return [];
    const limit = limits[year.filingStatus];
    return [
      {
        left: format.exactMoney(year.magiUsd),
        sign: signOf(compareDecimals(year.magiUsd, limit)),
        right: format.exactMoney(limit),
      },
    ];
  });
}
