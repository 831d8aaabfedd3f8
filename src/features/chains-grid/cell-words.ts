import { COUNTRIES, MINERALS, type MineralId, NOT_KNOWN } from '../../law';
import { feocOptions } from '../../questions';
import type { ChainRow } from '../../scenario-form';
import { m } from '../../text';
import { format } from '../../text/format';
import { mineralName } from '../../text/minerals';
import type { GridColumn } from './grid-columns';

/** A term of the law, or a code, and the page's word for it. */
export interface Named {
  readonly term: string;
  readonly label: string;
}

const byName = (named: readonly Named[]): readonly Named[] =>
  named.toSorted((a, b) => format.compare(a.label, b.label));

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

export const minerals = once(() =>
  byName(MINERALS.map((id: MineralId) => ({ term: id, label: mineralName(id) }))),
);

export const countries = once(() => [
  ...byName(COUNTRIES.map((code) => ({ term: code, label: format.country(code) }))),
  { term: NOT_KNOWN, label: m.form_country_not_known() },
]);

export const answers = once((): readonly Named[] =>
  feocOptions().map(({ value, label }) => ({ term: value === '' ? 'unknown' : value, label })),
);

const labels = (named: readonly Named[]): ReadonlyMap<string, string> =>
  new Map(named.map(({ term, label }) => [term, label]));
const mineralLabels = once(() => labels(minerals()));
const answerLabels = once(() => labels(answers()));

/** What a cell shows: a mineral and an answer by their names, all else as it is written. */
export function cellWords(column: GridColumn, text: string): string {
  if (column === 'mineral') return mineralLabels().get(text) ?? text;
  return column === 'foreignEntityOfConcern' ? (answerLabels().get(text) ?? text) : text;
}

interface LookedUp {
  readonly terms: ReadonlySet<string>;
  readonly byLabel: ReadonlyMap<string, string>;
}

const lookedUp = new WeakMap<readonly Named[], LookedUp>();

/** The terms of names, and the term by its name in lower case; a paste asks for them ten thousand times. */
export function lookUp(named: readonly Named[]): LookedUp {
  const found = lookedUp.get(named) ?? {
    terms: new Set(named.map(({ term }) => term)),
    byLabel: new Map(named.map(({ term, label }) => [label.toLowerCase(), term])),
  };
  lookedUp.set(named, found);
  return found;
}

const STAGES: readonly (keyof ChainRow)[] = ['extraction', 'processing', 'recycling'];

/** Finds rows by a text in what their cells show, or in the names of their countries; lower case. */
export function cellFinder(wanted: string): (row: ChainRow) => boolean {
  const codes = countries().flatMap(({ term, label }) =>
    label.toLowerCase().includes(wanted) ? [term] : [],
  );
  const country = codes.length === 0 ? null : new RegExp(`(?:^|[^A-Z])(?:${codes.join('|')})(?:[^A-Z]|$)`);
  return (row) =>
    Object.values(row).some((cell) => cell.toLowerCase().includes(wanted)) ||
    cellWords('mineral', row.mineral).toLowerCase().includes(wanted) ||
    (country !== null && STAGES.some((stage) => country.test(row[stage])));
}
