import { type Factor, type Reading, type Readings, type Swing, YARDSTICK } from '../../../insight';
import { m } from '../../../text';
import { format } from '../../../text/format';
import { shareWords } from '../../../text/share';
import type { ShareRow } from '../../../ui/charts/share-rows';
import type { ChartFigures } from '../figures';
import { statusWord } from '../reason-words';
import { pointsWords } from '../share-words';
import { moverName } from './mover-name';

const FACTOR_NAMES: Readonly<Record<Factor, () => string>> = {
  prices: m.asked_factor_prices,
  aluminum: m.asked_mover_aluminum,
  japan: m.asked_mover_japan,
  test: m.asked_mover_test,
};

/** As many movers as a person reads; the table has all. */
const SHOWN = 12;

/** All that the picture of the readings says. */
export function readingsWords({ all, own, moving }: Readings, swings: readonly Swing[]) {
  const threshold = own.thresholdPercent;
  const share = (percent: number): string => shareWords({ format }, percent, { threshold, under: false });
  const least = Math.min(...all.map((each) => each.share?.min ?? 0));
  const most = Math.max(...all.map((each) => each.share?.max ?? 0));
  const range = rangeWords(share(least), share(most));
  const at = threshold ?? undefined;
  const base = own.share?.min ?? 0;
  const together: ShareRow = {
    key: 'all',
    name: m.asked_readings_all({ count: all.length }),
    outcome: range,
    reason: m.asked_readings_all_why(),
    at,
    span: { from: least, to: most, own: base },
    description: m.asked_readings_row({
      name: m.asked_readings_all({ count: all.length }),
      min: share(least),
      max: share(most),
    }),
  };
  const rows = swings.slice(0, SHOWN).map((swing, index): ShareRow => {
    const ends = { min: share(swing.least), max: share(swing.most) };
    return { key: String(index), at, ...swingWords(swing, ends, base) };
  });
  return {
    finding: finding(all, threshold, range),
    notes: notesOf(moving, threshold, swings),
    // One reading is what the finding says already.
    rows: all.length > 1 ? [together, ...rows] : rows,
    figures: figuresOf(all, swings, threshold),
  };
}

interface Ends {
  readonly min: string;
  readonly max: string;
}

/** What one thing alone moves, from an end to the other. */
function swingWords({ mover, least, most }: Swing, ends: Ends, own: number): Omit<ShareRow, 'key' | 'at'> {
  const name = moverName(mover);
  return {
    name,
    outcome: m.result_share_range(ends),
    reason: pointsWords(most - least, 1),
    span: { from: least, to: most, own },
    description: m.asked_readings_row({ name, ...ends }),
  };
}

const rangeWords = (min: string, max: string): string =>
  min === max ? min : m.result_share_range({ min, max });

function finding(all: readonly Reading[], threshold: number | null, range: string): string {
  const count = all.length;
  if (threshold === null)
    return count === 1
      ? m.asked_readings_one_open({ range })
      : m.asked_readings_no_threshold({ count, range });
  if (count === 1) return m.asked_readings_one({ status: statusWord(all[0]?.status ?? 'unknown'), range });
  const met = all.filter(({ status }) => status === 'met').length;
  if (met === count) return m.asked_readings_every({ count, range });
  return met === 0 ? m.asked_readings_never({ count, range }) : m.asked_readings_some({ met, count, range });
}

function notesOf(
  moving: readonly Factor[],
  threshold: number | null,
  swings: readonly Swing[],
): readonly string[] {
  const names = moving.map((factor) => m.asked_named({ name: FACTOR_NAMES[factor]() }));
  const still = Object.entries(FACTOR_NAMES).flatMap(([factor, name]) =>
    moving.some((each) => each === factor) ? [] : [m.asked_named({ name: name() })],
  );
  return [
    ...(names.length === 0
      ? [m.asked_readings_none_move()]
      : [m.asked_readings_moved({ factors: format.list(names) })]),
    ...(still.length === 0 || names.length === 0
      ? []
      : [m.asked_readings_still({ factors: format.list(still) })]),
    m.asked_readings_no_chance(),
    ...(threshold === null ? [m.asked_no_threshold()] : []),
    ...(swings.some(({ mover }) => mover.kind === 'value')
      ? [m.asked_readings_yardstick({ part: format.percent(100 * YARDSTICK) })]
      : []),
  ];
}

function figuresOf(
  all: readonly Reading[],
  swings: readonly Swing[],
  threshold: number | null,
): ChartFigures {
  return {
    caption: m.asked_readings_caption(),
    head: [m.asked_column_what(), m.asked_column_least(), m.asked_column_most(), m.asked_column_swing()],
    rows: swings.map(({ mover, least, most }) => [
      moverName(mover),
      format.percent(least, 2),
      format.percent(most, 2),
      pointsWords(most - least, 2),
    ]),
    file: fileOf(all, swings, threshold),
  };
}

const fileOf = (
  all: readonly Reading[],
  swings: readonly Swing[],
  threshold: number | null,
): ChartFigures['file'] => ({
  head: [
    'kind',
    'name',
    'prices',
    'aluminum',
    'japan',
    'test',
    'least_percent',
    'most_percent',
    'needed_percent',
    'minerals_status',
  ],
  rows: [
    ...swings.map((swing) => swingCells(swing, threshold)),
    ...all.map((reading) => readingCells(reading, threshold)),
  ],
});

const swingCells = ({ mover, least, most }: Swing, threshold: number | null) => [
  'moves',
  moverName(mover),
  ...['', '', '', ''],
  least,
  most,
  threshold ?? '',
  '',
];

const readingCells = (reading: Reading, threshold: number | null) => {
  const { prices, aluminum, japan, test, share, status } = reading;
  return [
    'reading',
    '',
    prices,
    aluminum,
    japan,
    test,
    share?.min ?? '',
    share?.max ?? '',
    threshold ?? '',
    status,
  ];
};
