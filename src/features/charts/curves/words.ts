import type { Curve, CurveOf } from '../../../insight';
import { m } from '../../../text';
import { format } from '../../../text/format';
import { mineralInText } from '../../../text/minerals';
import { shareWords } from '../../../text/share';
import type { SharePoint } from '../../../ui/charts/share-curve';
import type { ChartFigures } from '../figures';
import { statusWord } from '../reason-words';

/** What runs along the curve, as a choice: "Price of lithium", "Part processed in Japan". */
export function curveName(of: CurveOf): string {
  if (of.kind === 'price') return m.asked_curve_price({ mineral: mineralInText(of.mineral) });
  if (of.kind === 'prices') return m.asked_curve_prices();
  const country = format.country(of.country);
  return of.stage === 'extraction'
    ? m.asked_curve_extracted({ country })
    : m.asked_curve_processed({ country });
}

/** A place of the curve in words: a part in percent, a price as so much of the one entered, a year. */
export function placeWords(of: CurveOf, x: number): string {
  if (of.kind === 'prices') return String(x);
  return of.kind === 'price'
    ? m.asked_curve_of_price({ percent: format.percent(x, 1) })
    : format.percent(x, 1);
}

/** All that a curve says. */
export function curveWords({ of, points, crossings, thresholdPercent }: Curve) {
  const share = (percent: number): string =>
    shareWords({ format }, percent, { threshold: thresholdPercent, under: false });
  return {
    finding: finding({ of, points, crossings, thresholdPercent }),
    points: points.map(
      ({ x, min, max, status }): SharePoint => ({
        x,
        min,
        max,
        description: m.asked_curve_point({
          name: curveName(of),
          place: placeWords(of, x),
          share: min === max ? share(min) : m.result_share_range({ min: share(min), max: share(max) }),
          status: statusWord(status),
        }),
      }),
    ),
    figures: figuresOf({ of, points, crossings, thresholdPercent }),
  };
}

/** Where the answer turns, or that it does not. */
function finding({ of, points, crossings, thresholdPercent }: Curve): string {
  const name = curveName(of);
  if (of.kind === 'prices') return setsFinding(points, thresholdPercent);
  const [first, last] = [points[0], points.at(-1)];
  const ends = { min: format.percent(first?.min ?? 0), max: format.percent(last?.min ?? 0) };
  if (thresholdPercent === null) return m.asked_curve_open({ name, ...ends });
  if (crossings.length > 0)
    return m.asked_curve_crosses({
      name,
      places: format.list(crossings.map((x) => placeWords(of, x))),
      threshold: format.percent(thresholdPercent, 6),
    });
  return first?.status === 'met' ? m.asked_curve_always({ name }) : m.asked_curve_never({ name });
}

/** With which years' prices the percentage is met. */
function setsFinding(points: Curve['points'], thresholdPercent: number | null): string {
  const least = points.map(({ min }) => min);
  const ends = { min: format.percent(Math.min(...least)), max: format.percent(Math.max(...least)) };
  if (thresholdPercent === null) return m.asked_curve_open({ name: m.asked_curve_prices(), ...ends });
  const met = points.filter(({ status }) => status === 'met').map(({ x }) => String(x));
  if (met.length === points.length) return m.asked_curve_always({ name: m.asked_curve_prices() });
  return met.length === 0
    ? m.asked_curve_never({ name: m.asked_curve_prices() })
    : m.asked_curve_sets({ years: format.list(met) });
}

const figuresOf = ({ of, points, thresholdPercent }: Curve): ChartFigures => ({
  caption: curveName(of),
  head: [curveName(of), m.asked_column_least(), m.asked_column_most(), m.insight_years_column_minerals()],
  rows: points.map(({ x, min, max, status }) => [
    placeWords(of, x),
    format.percent(min, 2),
    format.percent(max, 2),
    statusWord(status),
  ]),
  file: {
    head: [
      'along',
      'place',
      'least_percent',
      'most_percent',
      'possible_percent',
      'needed_percent',
      'minerals_status',
    ],
    rows: points.map(({ x, min, max, possible, status }) => [
      curveName(of),
      x,
      min,
      max,
      possible,
      thresholdPercent ?? '',
      status,
    ]),
  },
});
