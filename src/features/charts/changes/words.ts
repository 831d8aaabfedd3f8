import type { Calculation } from '../../../calculation';
import type { Grouping, RankedGroup, RankedMove, WhatWouldChange } from '../../../insight';
import { m } from '../../../text';
import { thingKey, thingsIn } from '../../../text/fact-words';
import { format } from '../../../text/format';
import { mineralName } from '../../../text/minerals';
import type { ShareRow } from '../../../ui/charts/share-rows';
import { type ChartFigures, cents } from '../figures';
import { countedPoints } from '../share-words';

/** Each stage by itself, or entries in groups. */
export type View = 'stage' | Grouping;

/** As many rows as a person reads, and as the table and the file hold. */
const [SHOWN, KEPT] = [12, 200];

interface Told {
  readonly key: string;
  readonly name: string;
  readonly points: number;
  readonly decides: boolean;
  readonly usd: number;
}

/** All that the ranking of changes says. */
export function changesWords(
  found: WhatWouldChange,
  view: View,
  { scenario, evaluation, depth }: Calculation,
) {
  const things = thingsIn(scenario);
  const nameOf = (move: RankedMove): string =>
    moveName(move, things.get(thingKey('entries', move.entryId)) ?? move.entryId);
  const told: readonly Told[] =
    view === 'stage'
      ? found.moves.slice(0, KEPT).map((move) => ({
          key: `${move.entryId} ${move.stage}`,
          name: nameOf(move),
          points: move.points,
          decides: move.decides,
          usd: move.movedUsd,
        }))
      : found.groups[view]
          .slice(0, KEPT)
          .map((group) => ({ ...group, name: groupName(group), usd: group.valueUsd }));
  const own = evaluation.minerals.share?.min ?? 0;
  return {
    finding: finding(found, told),
    notes: notesOf(found, view, depth === 'car'),
    rows: told
      .filter(({ points }) => points > 0)
      .slice(0, SHOWN)
      .map((each) => rowOf(each, found, own)),
    figures: figuresOf(found, view, told),
  };
}

const STAGES = {
  extraction: m.insight_stage_extraction,
  processing: m.insight_stage_processing,
  recycling: m.insight_stage_recycling,
  recycled: m.insight_stage_recycling,
};

const moveName = ({ stage, country }: RankedMove, thing: string): string =>
  country === undefined
    ? m.asked_change_lost({ thing, stage: STAGES[stage]() })
    : m.asked_change_moved({ thing, stage: STAGES[stage](), country: format.country(country) });

function groupName({ by, key, minerals, route, entries }: RankedGroup): string {
  if (by === 'supplier') return key === '' ? m.asked_supplier_none() : key;
  const [first] = minerals;
  const name =
    by === 'mineral' && first !== undefined
      ? mineralName(first)
      : route.map(format.country).reduce((from, to) => m.asked_route({ from, to }));
  return entries > 1 ? m.asked_group_of({ name, count: entries }) : name;
}

function rowOf({ key, name, points, decides }: Told, found: WhatWouldChange, own: number): ShareRow {
  const { direction, thresholdPercent } = found;
  const said = countedPoints(points, points < 0.1 ? 3 : 1);
  const outcome = direction === 'gain' ? m.asked_points_more(said) : m.asked_points_less(said);
  const reason = decides ? DECIDES[direction]() : thresholdPercent === null ? '' : m.asked_change_not_alone();
  const end = direction === 'gain' ? Math.min(100, own + points) : Math.max(0, own - points);
  return {
    key,
    name,
    outcome,
    reason,
    at: thresholdPercent ?? undefined,
    span: { from: Math.min(own, end), to: Math.max(own, end), own },
    description: m.asked_change_row({ name, outcome, reason }),
  };
}

const DECIDES = { gain: m.asked_change_reaches, loss: m.asked_change_fails };

function finding(
  { direction, marginPoints, thresholdPercent }: WhatWouldChange,
  told: readonly Told[],
): string {
  const first = told.find(({ points }) => points > 0);
  const margin = format.number(Math.abs(marginPoints ?? 0), 1);
  if (direction === 'loss') {
    const alone = told.filter(({ decides }) => decides).length;
    return alone > 0 && first !== undefined
      ? m.asked_change_finding_fragile({ margin, count: alone, name: first.name })
      : m.asked_change_finding_safe({ margin });
  }
  if (first === undefined) return m.asked_change_finding_none();
  const points = format.number(first.points, 1);
  if (thresholdPercent === null) return m.asked_change_finding_open({ name: first.name, points });
  return first.decides
    ? m.asked_change_finding_enough({ name: first.name, points, margin })
    : m.asked_change_finding_short({ name: first.name, points, margin });
}

const notesOf = (
  { direction, thresholdPercent }: WhatWouldChange,
  view: View,
  isCar: boolean,
): readonly string[] => [
  ...(isCar ? [m.asked_change_note_car()] : []),
  direction === 'gain'
    ? view === 'stage'
      ? m.asked_change_note_gain()
      : m.asked_change_note_group_gain()
    : view === 'stage'
      ? m.asked_change_note_loss()
      : m.asked_change_note_group_loss(),
  ...(thresholdPercent === null ? [m.asked_no_threshold()] : []),
];

const figuresOf = (found: WhatWouldChange, view: View, told: readonly Told[]): ChartFigures => ({
  caption: m.asked_change_heading(),
  head: [m.asked_column_change(), m.asked_column_points(), m.asked_column_alone(), m.asked_column_value()],
  rows: told.map(({ name, points, decides, usd }) => [
    name,
    format.number(found.direction === 'gain' ? points : -points, 3),
    decides ? m.insight_yes() : m.insight_no(),
    format.roundMoney(usd),
  ]),
  file: {
    head: [
      'by',
      'change',
      'direction',
      'points',
      'decides_alone',
      'value_usd',
      'margin_points',
      'needed_percent',
    ],
    rows: told.map(({ name, points, decides, usd }) => [
      view,
      name,
      found.direction,
      points,
      String(decides),
      cents(usd),
      found.marginPoints ?? '',
      found.thresholdPercent ?? '',
    ]),
  },
});
