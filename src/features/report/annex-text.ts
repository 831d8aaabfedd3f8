import { m } from '../../text';
import type { Annex, AnnexPlace, AnnexRange } from './report-words';

/** What counts of an entry, and the stage that decided. */
export const rangeWords = ({ least, estimate, most, possible }: AnnexRange, basis: string): string =>
  least === possible
    ? m.cite_annex_exactly({ share: least, basis })
    : m.cite_annex_range({ least, estimate, most, possible, basis });

/** A country with its part of a stage. */
export const placeWords = ({ country, amount, counts }: AnnexPlace): string =>
  amount === ''
    ? m.cite_annex_place_alone({ country, counts })
    : m.cite_annex_place({ country, amount, counts });

/** The annex as lines of text. */
export const annexText = ({ test, total, routes, entries, components, left }: Annex): readonly string[] => [
  m.cite_annex_heading(),
  test,
  m.cite_annex_total({ value: total.value, ...total.counts }),
  '',
  m.cite_annex_routes(),
  ...routes.map((route) => `- ${m.cite_annex_route_line({ ...route })}`),
  '',
  m.cite_annex_entries(),
  ...entries.flatMap(({ id, mineral, value, counts, basis, stages }) => [
    `- ${m.cite_annex_entry({ id, mineral, value })} ${rangeWords(counts, basis)}`,
    ...stages.map(
      ({ stage, places }) =>
        `  ${m.insight_report_stage({ stage, places: places.map((place) => placeWords(place)).join('; ') })}`,
    ),
  ]),
  ...components.map((fact) => `- ${m.insight_report_fact(fact)}`),
  ...(left === undefined ? [] : [left]),
];
