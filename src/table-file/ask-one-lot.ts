import { percentOf, total } from './amounts';
import { type Ask, headingOf, placeOf, placesOf, sumOfColumn, totalOf } from './asked';

/** Percents of a whole, with what rounding adds. */
const WHOLE = 100.5;

/**
 * Statistics write a mineral's sources one below the other, each with its percent and all with the same value: is
 * that one lot of several countries, or as many lots?
 */
export function askOneLot(asked: Parameters<Ask>[0]): ReturnType<Ask> {
  const { shape } = asked;
  const percents = placesOf(shape, (column) => column.endsWith('.percent'));
  const [percent = -1] = percents;
  const [mineral, value] = [placeOf(shape, 'mineral'), placeOf(shape, 'valueUsd')];
  if (percents.length !== 1 || value === -1 || mineral === -1 || placeOf(shape, 'stage') !== -1)
    return undefined;
  const rows = shape.records.slice((shape.headings?.to ?? -1) + 1);
  const cells = rows.map((record) => ({
    what: `${record[mineral]?.trim()}\n${record[value]?.trim()}`,
    percent: Number(percentOf(record[percent] ?? '', shape)),
  }));
  let sum = 0;
  const repeats = cells.map(({ what, percent: own }, index) => {
    const isSame = what === cells[index - 1]?.what && own > 0 && own < 100 && sum + own <= WHOLE;
    sum = isSame ? sum + own : own;
    return isSame;
  });
  if (!repeats.includes(true)) return undefined;
  const left = rows.filter((_, index) => repeats[index] !== true);
  const lots = { ...shape, headings: null, records: left };
  return {
    about: headingOf(asked, 'valueUsd'),
    options: [
      { id: 'one', about: '', totalUsd: total([sumOfColumn(lots, value)]), change: { joinsRows: true } },
      { id: 'each', about: '', totalUsd: totalOf(shape), change: { joinsRows: false } },
    ],
  };
}
