import { countryTerm, feocTerm, mineralTerm } from '../../table-file';
import { answers, countries, lookUp, minerals, type Named } from './cell-words';
import type { GridColumn } from './grid-columns';

/** Names that a cell may be completed with. */
export interface Completions {
  readonly options: readonly Named[];
  /** Whether what is typed is a name already, so that no choice is needed. */
  readonly isKnown: boolean;
}

const NONE: Completions = { options: [], isKnown: true };
/** As many as are seen at a glance. */
const MOST = 8;

const isStage = (column: GridColumn): boolean =>
  column === 'extraction' || column === 'processing' || column === 'recycling';

/** Of a stage, the country that is being typed is the last; what is before it stays. */
function fragmentOf(column: GridColumn, text: string): readonly [before: string, fragment: string] {
  if (!isStage(column)) return ['', text.trim()];
  const [before = ''] = /^.*[;|\n]\s*/su.exec(text) ?? [''];
  return [before, text.slice(before.length).trim()];
}

function namesOf(column: GridColumn): readonly Named[] {
  if (column === 'mineral') return minerals();
  if (column === 'foreignEntityOfConcern') return answers();
  return isStage(column) ? countries() : [];
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** What a cell's text may be completed with: names that begin so, then names of which a word does. */
export function completionsOf(column: GridColumn, text: string): Completions {
  const names = namesOf(column);
  const [, fragment] = fragmentOf(column, text);
  if (names.length === 0 || fragment === '' || /\d/.test(fragment)) return NONE;
  const wanted = folded(fragment);
  const first = names.filter(({ label }) => folded(label).startsWith(wanted));
  const then = names.filter(
    (named) =>
      !first.includes(named) &&
      folded(named.label)
        .split(/[\s(-]+/)
        .some((word) => word.startsWith(wanted)),
  );
  const options = [...first, ...then].slice(0, MOST);
  const isKnown = knownTerm(column, fragment) !== undefined;
  return { options, isKnown };
}

/** The term that a text is the name of, in a column of names. */
export function knownTerm(column: GridColumn, typed: string): string | undefined {
  const { terms, byLabel } = lookUp(namesOf(column));
  const own = byLabel.get(typed.trim().toLowerCase());
  if (own !== undefined) return own;
  const term = READ[column]?.(typed);
  return term !== undefined && terms.has(term) ? term : undefined;
}

const READ: Partial<Record<GridColumn, (typed: string) => string>> = {
  mineral: mineralTerm,
  foreignEntityOfConcern: feocTerm,
  extraction: countryTerm,
  processing: countryTerm,
  recycling: countryTerm,
};

/** The text with a name put in where it was begun: a stage holds codes, so that an amount can follow. */
export function completed(column: GridColumn, text: string, { term, label }: Named): string {
  if (!isStage(column)) return label;
  return `${fragmentOf(column, text)[0]}${term} `;
}
