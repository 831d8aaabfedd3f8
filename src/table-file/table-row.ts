import { sumOf, total } from './amounts';
import { type Column, STAGES, type Stage } from './columns';
import type { DraftPart, Gathering } from './gathering';
import type { Layout } from './layout';
import type { RowCells } from './row-cells';
import { noteOfRow, valueOfRow } from './row-facts';
import { problemsOfRow } from './row-problems';
import { StageCells } from './stage-cells';
import { stageOfWord } from './stage-word';
import { feocTerm, kindTerm } from './terms';
import { asksForNone, entityOf, recycledOf } from './words/flags';

/** Percents of a whole, with what rounding adds. */
const WHOLE = 100.5;

/** What rows of one line that name their stage have in common, beside the mineral. */
const SAME = ['valueUsd', 'mass', 'supplier', 'plant', 'year'] as const satisfies readonly Column[];

/** One row of the file, by what its columns hold. */
export class TableRow {
  readonly #layout: Layout;
  readonly #cells: RowCells;
  readonly #row: number;
  readonly #stages: StageCells;
  readonly #above: string;

  /** A row, and the mineral of the rows above it. */
  constructor(layout: Layout, cells: RowCells, above: string) {
    this.#layout = layout;
    this.#cells = cells;
    this.#row = cells.row;
    this.#stages = new StageCells(layout, cells);
    this.#above = above;
  }

  /** The text of the first column that holds such a thing. */
  cell(about: Column): string {
    return this.#cells.text(about);
  }

  get ownMineral(): string {
    return this.cell('mineral').trim();
  }

  /** Whether the row itself names a mineral. */
  get isOfMineral(): boolean {
    return this.ownMineral !== '' && this.#layout.words.isMineral(this.ownMineral);
  }

  /** A row of numbers alone is a sum, and of no mineral. */
  get isWordless(): boolean {
    return !this.#cells.record.some((cell) => /\p{L}/u.test(cell));
  }

  /** The sum of money in the row, in USD. */
  get sum(): string {
    return total([sumOf(this.cell('valueUsd'), this.#layout.shape)]);
  }

  get #mineral(): string {
    return this.ownMineral === '' &&
      !this.isWordless &&
      (this.#layout.shape.fillsDown || this.#cells.places('mineral').length === 0)
      ? this.#above
      : this.ownMineral;
  }

  /** Whether the row adds to a line: more countries of it, or another of its stages. */
  goesOn(last: Gathering): boolean {
    const id = this.cell('id').trim();
    const isSame = id === last.facts.id.trim();
    if (isSame && this.cell('valueUsd').trim() === '' && this.cell('mass').trim() === '') return true;
    if (this.#layout.shape.joinsRows && this.#sameness === last.sameness && this.#fitsIn(last)) return true;
    if (this.#cells.places('stage').length === 0) return false;
    return this.#sameness === last.sameness && (id === '' || isSame);
  }

  /** Whether the percents of this row and of a line are parts of one whole. */
  #fitsIn({ parts }: Gathering): boolean {
    return STAGES.every((stage) => {
      const all = [...parts[stage], ...this.#stages.parts(stage)].filter(({ isPercent }) => isPercent);
      return all.reduce((sum, { amount }) => sum + Number(amount), 0) <= WHOLE;
    });
  }

  get #sameness(): string {
    return [...SAME.map((about) => this.cell(about).trim()), this.#mineral].join('\n');
  }

  get #foreignEntity(): string {
    const written = this.cell('foreignEntityOfConcern');
    const [place = -1] = this.#cells.places('foreignEntityOfConcern');
    const heading = this.#layout.shape.headingWords[place] ?? '';
    if (this.#layout.shape.isOwn || written.trim() === '') return feocTerm(written);
    const said = entityOf(written, asksForNone(heading));
    return said ?? (this.#layout.words.isNotKnown(written) ? 'unknown' : feocTerm(written));
  }

  begin(): Gathering {
    const written = this.cell('id');
    const gathering: Gathering = {
      row: this.#row,
      isHead: this.ownMineral !== '',
      facts: {
        id: written.trim() === '' ? `row-${this.#row}` : written,
        mineral: this.#layout.words.mineral(this.#mineral, this.#row),
        valueUsd: valueOfRow(this.#layout, {
          cell: (about) => this.cell(about),
          mineral: this.#mineral,
          row: this.#row,
        }),
        foreignEntityOfConcern: this.#foreignEntity,
        supplier: this.cell('supplier'),
        note: noteOfRow(this.#layout, this.#cells.record),
      },
      kind: kindTerm(this.cell('kind')),
      parts: { extraction: [], processing: [], recycling: [] },
      problems: [],
      sameness: this.#sameness,
    };
    this.addTo(gathering);
    return gathering;
  }

  /** Adds the countries of this row to a line, and notes what is wrong with the row as a row. */
  addTo({ parts, problems }: Gathering): void {
    const named = stageOfWord(this.cell('stage'));
    const own = {
      extraction: this.#stages.parts('extraction'),
      processing: this.#stages.parts('processing'),
      recycling: this.#stages.parts('recycling'),
    };
    if (named !== undefined) own[named].push(...this.#stages.parts('stage'));
    const added = recycledOf(this.cell('recycled')) === true ? asRecycled(own) : own;
    for (const stage of STAGES) parts[stage].push(...added[stage]);
    problems.push(...problemsOfRow(this.#layout, this.#cells));
  }
}

type Parts = Readonly<Record<Stage, readonly DraftPart[]>>;

/** A recycled row has neither a mine nor a refinery: its countries are where it was recycled. */
function asRecycled({ extraction, processing, recycling }: Parts): Parts {
  if (recycling.length > 0) return { extraction: [], processing: [], recycling };
  const places = new Map([...extraction, ...processing].map((part) => [part.country, part]));
  const all = [...places.values()];
  const [only] = all;
  return {
    extraction: [],
    processing: [],
    recycling: all.length === 1 && only !== undefined ? [{ ...only, amount: '', isPercent: false }] : all,
  };
}
