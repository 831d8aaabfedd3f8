import type { ChartFigures, FileCell } from '../figures';
import type { Difference } from './differences';
import type { Side } from './sides';

/** As many differences as the file has. */
const IN_FILE = 5_000;

/** A row for each side's result, then one for each fact that differs, on each side that has it. */
export const fileOf = (sides: readonly Side[], found: readonly Difference[]): ChartFigures['file'] => ({
  head: [
    'kind',
    'name',
    'of',
    'credit_least_usd',
    'credit_most_usd',
    'least_percent',
    'most_percent',
    'possible_percent',
    'needed_percent',
    'minerals_status',
    'fact',
    'value',
  ],
  rows: [
    ...sides.map(resultCells),
    ...found.slice(0, IN_FILE).flatMap((each) => differenceCells(each, sides)),
  ],
});

const resultCells = ({ name, evaluation: { credit, minerals }, isSupplier }: Side): readonly FileCell[] => [
  'result',
  name,
  isSupplier ? 'supplier' : 'scenario',
  isSupplier ? '' : (credit.possibleUsd.at(0) ?? ''),
  isSupplier ? '' : (credit.possibleUsd.at(-1) ?? ''),
  minerals.share?.min ?? '',
  minerals.share?.max ?? '',
  minerals.share?.possible ?? '',
  minerals.thresholdPercent ?? '',
  minerals.status,
  '',
  '',
];

/** Suppliers' entries alone have no facts to differ in. */
const differenceCells = (
  { pointer, said }: Difference,
  sides: readonly Side[],
): readonly (readonly FileCell[])[] =>
  sides
    .filter(({ isSupplier }) => !isSupplier)
    .map(({ name }, at) => [
      'difference',
      name,
      'scenario',
      ...Array<FileCell>(7).fill(''),
      pointer,
      String(said[at] ?? ''),
    ]);
