import { type ChainRow, type StagePart, stageParts, stageText } from '../scenario-form';
import { total } from './amounts';
import { STAGES } from './columns';

/**
 * Rows of one mineral and one route as one row with the sum of their values. Nothing is lost by it: where each
 * stage has one country, the ratio of every row is the same; rows of several countries are added up only when
 * their amounts are equal. Notes are left out, and a supplier that is not that of all.
 */
export function addedUp(rows: readonly ChainRow[]): readonly ChainRow[] {
  const groups = new Map<string, ChainRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].map(together);
}

const isAmount = ({ amount }: StagePart): boolean => amount !== '';

function keyOf(row: ChainRow): string {
  const stages = STAGES.map((stage) => {
    const parts = stageParts(row[stage]);
    const [only] = parts;
    const isLone = parts.length === 1 && row.kind === 'chain';
    return isLone && only !== undefined ? `${only.country} ${isAmount(only)}` : row[stage];
  });
  return [row.kind, row.mineral, row.foreignEntityOfConcern, ...stages].join('\n');
}

function together(rows: readonly ChainRow[]): ChainRow {
  const [first] = rows;
  if (first === undefined) throw new Error('A group has a row.');
  if (rows.length === 1) return first;
  const stages = Object.fromEntries(
    STAGES.map((stage) => {
      const [part, ...others] = stageParts(first[stage]);
      if (part === undefined || others.length > 0 || first.kind === 'shares' || !isAmount(part))
        return [stage, first[stage]];
      const amount = total(rows.flatMap((row) => stageParts(row[stage]).map((each) => each.amount)));
      return [stage, stageText([{ ...part, amount }])];
    }),
  );
  const supplier = rows.every((row) => row.supplier === first.supplier) ? first.supplier : '';
  return { ...first, ...stages, valueUsd: total(rows.map(({ valueUsd }) => valueUsd)), supplier, note: '' };
}
