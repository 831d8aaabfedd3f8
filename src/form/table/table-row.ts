import { type StagePart, stageParts } from '../chain-rows/stage-text';
import type { ChainRow } from '../values';
import { type Column, STAGES, type Stage, type StageColumn } from './columns';
import type { TableShape } from './drafts';
import { unescapeFormula } from './formula';
import { plainNumber } from './numbers';
import type { TableProblem } from './read-table';
import { countryTerm, feocTerm, kindTerm, mineralTerm } from './terms';

/** A cell of the file. */
type Origin = Pick<TableProblem, 'row' | 'column' | 'about' | 'text'>;

/** A country of a stage, and the cells it was read from. */
export interface DraftPart extends StagePart {
  readonly origins: { readonly country: Origin; readonly amount?: Origin };
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
  readonly places: ReadonlyMap<Column, readonly number[]>;
  readonly badQuotes: ReadonlySet<number>;
}

/** Looks the columns of a table up. */
export function layoutOf(shape: TableShape): Layout {
  const places = new Map<Column, number[]>();
  for (const [index, column] of shape.columns.entries()) {
    if (column === null) continue;
    const known = places.get(column);
    if (known === undefined) places.set(column, [index]);
    else known.push(index);
  }
  return { shape, places, badQuotes: new Set(shape.badQuotes) };
}

const NONE: readonly number[] = [];

/** One row of the file, by what its columns hold. */
export class TableRow {
  readonly #layout: Layout;
  readonly #record: readonly string[];
  readonly #row: number;

  constructor(layout: Layout, index: number) {
    this.#layout = layout;
    this.#record = layout.shape.records[index] ?? [];
    this.#row = index + 1;
  }

  /** The text of the first column that holds such a thing. */
  cell(about: Column): string {
    const [index] = this.#places(about);
    return index === undefined ? '' : unescapeFormula(this.#record[index] ?? '');
  }

  begin(): Gathering {
    const written = this.cell('id');
    const gathering: Gathering = {
      row: this.#row,
      facts: {
        id: written === '' ? `row-${this.#row}` : written,
        mineral: mineralTerm(this.cell('mineral')),
        valueUsd: plainNumber(this.cell('valueUsd'), this.#layout.shape.mark),
        foreignEntityOfConcern: feocTerm(this.cell('foreignEntityOfConcern')),
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
      problems.push({ ...this.#origin(0, null), code: 'BAD_QUOTE' });
    const extra = this.#record.findIndex(
      (cell, at) => at >= this.#layout.shape.columns.length && cell.trim() !== '',
    );
    if (extra >= 0) problems.push({ ...this.#origin(extra, null), code: 'EXTRA_CELL' });
    const kind = this.cell('kind').trim();
    if (kind !== '' && kindTerm(kind) === null) {
      const [index = 0] = this.#places('kind');
      const args = { options: 'chain, shares' };
      problems.push({ ...this.#origin(index, 'kind'), code: 'NOT_AN_OPTION', args });
    }
  }

  /** The first country column goes with the first amount column, the second with the second. */
  #numbered(stage: Stage): DraftPart[] {
    const countries = this.#places(`${stage}.country`);
    const sums = this.#places(`${stage}.usd`);
    const percents = this.#places(`${stage}.percent`);
    const parts: DraftPart[] = [];
    for (let index = 0; ; index += 1) {
      const places = [countries[index], sums[index], percents[index]] as const;
      // Columns stand in order: beyond the end of the row there is nothing more.
      if (!places.some((place) => place !== undefined && place < this.#record.length)) return parts;
      const part = this.#numberedPart(stage, places);
      if (part !== null) parts.push(part);
    }
  }

  #numberedPart(
    stage: Stage,
    [countryAt, sumAt, percentAt]: readonly [number | undefined, number | undefined, number | undefined],
  ): DraftPart | null {
    const written = countryAt === undefined ? undefined : this.#origin(countryAt, `${stage}.country`);
    const sum = sumAt === undefined ? undefined : this.#origin(sumAt, `${stage}.usd`);
    const percent = percentAt === undefined ? undefined : this.#origin(percentAt, `${stage}.percent`);
    const amount = percent !== undefined && percent.text.trim() !== '' ? percent : sum;
    const country = written ?? amount;
    if (country === undefined) return null;
    if ((written?.text.trim() ?? '') === '' && (amount?.text.trim() ?? '') === '') return null;
    return this.#part(country, amount, amount === percent);
  }

  #part(country: Origin, amount: Origin | undefined, inPercentColumn: boolean): DraftPart {
    const text = amount?.text.trim() ?? '';
    return {
      country: country === amount ? '' : countryTerm(country.text),
      amount: plainNumber(text, this.#layout.shape.mark),
      isPercent: text !== '' && (inPercentColumn || /[%\uFF05]$/.test(text)),
      origins: amount === undefined ? { country } : { country, amount },
    };
  }

  #inOneCell(stage: Stage): DraftPart[] {
    return this.#all(`${stage}.text`).flatMap((origin) =>
      stageParts(origin.text, (amount) => plainNumber(amount, this.#layout.shape.mark)).map((part) => ({
        ...part,
        country: countryTerm(part.country),
        origins: { country: origin, amount: origin },
      })),
    );
  }

  #all(about: StageColumn): readonly Origin[] {
    return this.#places(about)
      .filter((index) => index < this.#record.length)
      .map((index) => this.#origin(index, about));
  }

  #places(about: Column): readonly number[] {
    return this.#layout.places.get(about) ?? NONE;
  }

  #origin(index: number, about: Column | null): Origin {
    return { row: this.#row, column: index + 1, about, text: this.#record[index] ?? '' };
  }
}
