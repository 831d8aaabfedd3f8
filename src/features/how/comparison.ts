import type { Compared, Finding } from '../../law';
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
  const compared = grounds.explanation.compared(finding.rule);
  return decisive(compared, finding).flatMap((each) => inWords(grounds, each));
}

/** Of several limits or years, those that decided. */
function decisive(compared: readonly Compared[], { rule, status, used }: Finding): readonly Compared[] {
  if (rule === 'income-limit') return compared.filter((each) => 'fact' in each && used.includes(each.fact));
  if (rule !== 'price-limit') return compared;
  const own = compared.filter((each) => each.kind === 'price' && each.isOwn);
  if (own.length > 0) return own;
  // Of a class not given, what is within every limit or over each.
  return status === 'met' ? compared.slice(0, 1) : compared.slice(-1);
}

function inWords({ format }: Grounds, compared: Compared): readonly Comparison[] {
  switch (compared.kind) {
    case 'day': {
      const { value, order = 0, limit, figure } = compared;
      if (value === undefined || figure.id !== 'acquisition-deadline') return [];
      return [{ left: format.day(value), sign: order > 0 ? '>' : '≤', right: format.day(limit) }];
    }
    case 'amount':
    case 'price':
    case 'income': {
      const { value, order = 0, limit } = compared;
      const write = writerOf({ format }, compared);
      return value === undefined ? [] : [{ left: write(value), sign: signOf(order), right: write(limit) }];
    }
    default:
      return [];
  }
}

/** How a figure is written, by its unit. */
function writerOf({ format }: Pick<Grounds, 'format'>, compared: Compared): (value: string) => string {
  const unit = compared.kind === 'amount' ? compared.unit : 'USD';
  if (unit === 'lb') return (value) => m.insight_lb({ weight: format.number(value, 6) });
  if (unit === 'kWh') return (value) => m.insight_kwh({ capacity: format.number(value, 6) });
  return format.exactMoney;
}
