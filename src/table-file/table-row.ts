import { type ChainRow, type StagePart, stageParts } from '../scenario-form';
import { type Column, STAGES, type Stage } from './columns';
import type { TableShape } from './drafts';
import { unescapeFormula } from './formula';
import { plainNumber } from './numbers';
import type { TableProblem } from './read-table';
import { countryTerm, feocTerm, kindTerm, mineralTerm } from './terms';

/** A cell of the file. */
type Origin = Pick<TableProblem, 'row' | 'column' | 'about' | 'text'>;

/** A country of a stage, and the cells it was read from. */
export interface DraftPart extends StagePart {
  readonly origins: { readonly country: Origin; readonly amount?: Origin | undefined };
}

/** What the rows of one line say. */
export interface Gathering {
  readonly row: number;
  readonly facts: Omit<ChainRow, Stage | 'kind'>;
  readonly kind: 'chain' | 'shares' | null;
  readonly parts: Record<Stage, DraftPart[]>;
  readonly problems: TableProblem[];
}

/** Where each thing stands, looked up once: a table may have thousands of columns and of rows. */
export interface Layout {
  readonly shape: TableShape;
  /** Indexes of columns, ascending. */
  readonly places: ReadonlyMap<Column | null, readonly number[]>;
  readonly badQuotes: ReadonlySet<number>;
}

/** Looks the columns of a table up. */
export function layoutOf(shape: TableShape): Layout {
  const places = new Map<Column | null, number[]>();
  for (const [index, column] of shape.columns.entries()) {
    const known = places.get(column);
    if (known === undefined) places.set(column, [index]);
    else known.push(index);
  }
  return { shape, places, badQuotes: new Set(shape.badQuotes) };
}

const NONE: readonly number[] = [];

const isFilled = (origin: Origin | undefined): origin is Origin => (origin?.text.trim() ?? '') !== '';

/** One row of the file, by what its columns hold. */
export class TableRow {
  readonly #layout: Layout;
  readonly #record: readonly string[];
  readonly #row: number;

  /** The row by its number in the file, from 1. */
  constructor(layout: Layout, record: readonly string[], row: number) {
    this.#layout = layout;
    this.#record = record;
    this.#row = row;
  }

  /** The text of the first column that holds such a thing. */
  cell(about: Column): string {
    const [index = -1] = this.#places(about);
    return unescapeFormula(this.#record[index] ?? '');
  }

  begin(): Gathering {
    const written = this.cell('id');
    const gathering: Gathering = {
      row: this.#row,
      facts: {
        id: written.trim() === '' ? `row-${this.#row}` : written,
        mineral: mineralTerm(this.cell('mineral')),
        valueUsd: plainNumber(this.cell('valueUsd'), this.#layout.shape.mark, 'usd'),
        foreignEntityOfConcern: feocTerm(this.cell('foreignEntityOfConcern')),
        supplier: '',
        note: this.cell('note'),
      },
      kind: kindTerm(this.cell('kind')),
      parts: { extraction: [], processing: [], recycling: [] },
      problems: [],
    };
    this.addTo(gathering);
    return gathering;
  }

  /** Adds the countries of this row to a line, and notes what is wrong with the row as a row. */
  addTo({ parts, problems }: Gathering): void {
    for (const stage of STAGES) parts[stage].push(...this.#numbered(stage), ...this.#inOneCell(stage));
    if (this.#layout.badQuotes.has(this.#row - 1))
      problems.push({ ...this.#cellAt(0, null), code: 'BAD_QUOTE' });
    const extra = this.#record.findIndex(
      (cell, at) => at >= this.#layout.shape.columns.length && cell.trim() !== '',
    );
    if (extra !== -1) problems.push({ ...this.#cellAt(extra, null), code: 'EXTRA_CELL' });
    const kind = this.cell('kind').trim();
    if (kind !== '' && kindTerm(kind) === null) {
      const [index = 0] = this.#places('kind');
      const args = { options: 'chain, shares' };
      problems.push({ ...this.#cellAt(index, 'kind'), code: 'NOT_AN_OPTION', args });
    }
  }

  /** The first country column goes with the first amount column, the second with the second. */
  #numbered(stage: Stage): DraftPart[] {
    const countries = this.#places(`${stage}.country`);
    const sums = this.#places(`${stage}.usd`);
    const percents = this.#places(`${stage}.percent`);
    const length = Math.max(...[countries, sums, percents].map((places) => this.#reached(places)));
    return Array.from({ length }, (_, index) => {
      const percent = this.#origin(percents[index], `${stage}.percent`);
      const amount = isFilled(percent) ? percent : this.#origin(sums[index], `${stage}.usd`);
      return this.#part(this.#origin(countries[index], `${stage}.country`), amount, amount === percent);
    }).flatMap((part) => part ?? []);
  }

  #part(written: Origin | undefined, amount: Origin | undefined, inPercentColumn: boolean): DraftPart | null {
    const filled = [written, amount].find(isFilled);
    if (filled === undefined) return null;
    const text = amount?.text.trim() ?? '';
    return {
      country: written === undefined ? '' : countryTerm(written.text),
      amount: plainNumber(text, this.#layout.shape.mark),
      isPercent: text !== '' && (inPercentColumn || text.normalize('NFKC').endsWith('%')),
      origins: { country: written ?? filled, amount },
    };
  }

  #inOneCell(stage: Stage): DraftPart[] {
    const places = this.#places(`${stage}.text`);
    return places.slice(0, this.#reached(places)).flatMap((index) => {
      const origin = this.#cellAt(index, `${stage}.text`);
      const parts = stageParts(origin.text, (amount) => plainNumber(amount, this.#layout.shape.mark));
      return parts.map((part) => ({
        ...part,
        country: countryTerm(part.country),
        origins: { country: origin, amount: origin },
      }));
    });
  }

  /** How many of the columns the row reaches: thousands beyond its end need no look. */
  #reached(places: readonly number[]): number {
    const end = places.findIndex((index) => index >= this.#record.length);
    return end === -1 ? places.length : end;
  }

  #places(about: Column): readonly number[] {
    return this.#layout.places.get(about) ?? NONE;
  }

  #origin(index: number | undefined, about: Column): Origin | undefined {
    return index === undefined ? undefined : this.#cellAt(index, about);
  }

  #cellAt(index: number, about: Column | null): Origin {
    return { row: this.#row, column: index + 1, about, text: this.#record[index] ?? '' };
  }
}
