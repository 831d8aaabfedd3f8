import { type StagePart, stageParts, stageText } from '../chain-rows/stage-text';
import { blankRow } from '../chain-rows/to-row';
import type { ChainRow } from '../values';
import { type Column, STAGES, type Stage, type StageColumn } from './columns';
import { unescapeFormula } from './formula';
import { type DecimalMark, plainNumber } from './numbers';
import type { TableProblem } from './read-table';
import { countryTerm, feocTerm, kindTerm, mineralTerm } from './terms';

/** A table as read from a file, and what its columns hold. */
export interface TableShape {
  /** All rows of the file, the headings among them. */
  readonly records: readonly (readonly string[])[];
  readonly columns: readonly (Column | null)[];
  readonly hasHeadings: boolean;
  readonly mark: DecimalMark;
  readonly badQuotes: readonly number[];
}

/** A cell of the file. */
type Origin = Pick<TableProblem, 'row' | 'column' | 'about' | 'text'>;

/** A country of a stage, and the cells it was read from. */
interface DraftPart extends StagePart {
  readonly origins: { readonly country: Origin; readonly amount?: Origin };
}

/** A line to be, with the place in the file of each of its parts. */
export interface Draft {
  readonly row: number;
  readonly line: ChainRow;
  readonly parts: Readonly<Record<Stage, readonly DraftPart['origins'][]>>;
  readonly problems: readonly TableProblem[];
}

interface Gathering {
  readonly row: number;
  readonly facts: Omit<ChainRow, Stage | 'kind'>;
  readonly kind: 'chain' | 'shares' | null;
  readonly parts: Record<Stage, DraftPart[]>;
  readonly problems: TableProblem[];
}

/** The number of the first column that holds such a thing, from 1; null when none does. */
export function columnAt({ columns }: TableShape, about: Column): number | null {
  const index = columns.indexOf(about);
  return index < 0 ? null : index + 1;
}

/** One line for each row with a value; a row with the id of the one before and no value of its own adds to it. Null beyond `most`. */
export function draftsOf(shape: TableShape, most: number): readonly Draft[] | null {
  const gathered: Gathering[] = [];
  const from = shape.hasHeadings ? 1 : 0;
  for (let index = from; index < shape.records.length; index += 1) {
    const record = shape.records[index] ?? [];
    if (record.every((cell) => cell.trim() === '')) continue;
    const row = new TableRow(shape, index);
    const last = gathered.at(-1);
    const goesOn =
      last !== undefined &&
      row.cell('id') !== '' &&
      row.cell('id') === last.facts.id &&
      row.cell('valueUsd') === '';
    if (goesOn) row.addTo(last);
    else gathered.push(row.begin());
    if (gathered.length > most) return null;
  }
  return gathered.map(finished);
}

function finished({ row, facts, kind, parts, problems }: Gathering): Draft {
  const all = STAGES.flatMap((stage) => parts[stage]);
  const isShares = kind === null ? all.some(({ isPercent }) => isPercent) : kind === 'shares';
  const cell = (stage: Stage) =>
    stageText(parts[stage].map((part) => (isShares ? { ...part, isPercent: true } : part)));
  return {
    row,
    line: {
      ...facts,
      kind: isShares ? 'shares' : 'chain',
      extraction: cell('extraction'),
      processing: cell('processing'),
      recycling: cell('recycling'),
    },
    parts: {
      extraction: parts.extraction.map(({ origins }) => origins),
      processing: parts.processing.map(({ origins }) => origins),
      recycling: parts.recycling.map(({ origins }) => origins),
    },
    problems,
  };
}

/** One row of the file, by what its columns hold. */
class TableRow {
  readonly #shape: TableShape;
  readonly #record: readonly string[];
  readonly #row: number;

  constructor(shape: TableShape, index: number) {
    this.#shape = shape;
    this.#record = shape.records[index] ?? [];
    this.#row = index + 1;
  }

  /** The text of the first column that holds such a thing. */
  cell(about: Column): string {
    const column = columnAt(this.#shape, about);
    return column === null ? '' : unescapeFormula(this.#record[column - 1] ?? '');
  }

  begin(): Gathering {
    const written = this.cell('id');
    const blank = blankRow(written === '' ? `row-${this.#row}` : written);
    const gathering: Gathering = {
      row: this.#row,
      facts: {
        id: blank.id,
        mineral: mineralTerm(this.cell('mineral')),
        valueUsd: plainNumber(this.cell('valueUsd'), this.#shape.mark),
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
    if (this.#shape.badQuotes.includes(this.#row - 1))
      problems.push({ ...this.#origin(0, null), code: 'BAD_QUOTE' });
    const extra = this.#record.findIndex(
      (cell, at) => at >= this.#shape.columns.length && cell.trim() !== '',
    );
    if (extra >= 0) problems.push({ ...this.#origin(extra, null), code: 'EXTRA_CELL' });
    const kind = this.cell('kind').trim();
    if (kind !== '' && kindTerm(kind) === null) {
      const column = columnAt(this.#shape, 'kind') ?? 1;
      const args = { options: 'chain, shares' };
      problems.push({ ...this.#origin(column - 1, 'kind'), code: 'NOT_AN_OPTION', args });
    }
  }

  /** The first country column goes with the first amount column, the second with the second. */
  #numbered(stage: Stage): DraftPart[] {
    const countries = this.#all(`${stage}.country`);
    const sums = this.#all(`${stage}.usd`);
    const percents = this.#all(`${stage}.percent`);
    const count = Math.max(countries.length, sums.length, percents.length);
    return Array.from({ length: count }, (_, index) => {
      const [sum, percent] = [sums[index], percents[index]];
      const amount = percent !== undefined && percent.text.trim() !== '' ? percent : sum;
      const country = countries[index] ?? amount;
      if (country === undefined) return [];
      if ((countries[index]?.text.trim() ?? '') === '' && (amount?.text.trim() ?? '') === '') return [];
      return [this.#part(country, amount, amount === percent)];
    }).flat();
  }

  #part(country: Origin, amount: Origin | undefined, inPercentColumn: boolean): DraftPart {
    const text = amount?.text.trim() ?? '';
    return {
      country: country === amount ? '' : countryTerm(country.text),
      amount: plainNumber(text, this.#shape.mark),
      isPercent: text !== '' && (inPercentColumn || /[%\uFF05]$/.test(text)),
      origins: amount === undefined ? { country } : { country, amount },
    };
  }

  #inOneCell(stage: Stage): DraftPart[] {
    return this.#all(`${stage}.text`).flatMap((origin) =>
      stageParts(origin.text).map((part) => ({
        ...part,
        country: countryTerm(part.country),
        origins: { country: origin, amount: origin },
      })),
    );
  }

  #all(about: StageColumn): readonly Origin[] {
    return this.#shape.columns.flatMap((column, index) =>
      column === about ? [this.#origin(index, about)] : [],
    );
  }

  #origin(index: number, about: Column | null): Origin {
    return { row: this.#row, column: index + 1, about, text: this.#record[index] ?? '' };
  }
}
