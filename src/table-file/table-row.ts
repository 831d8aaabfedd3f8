import { percentOf, sumOf } from './amounts';
import { type Column, type RowStage, STAGES } from './columns';
import { unescapeFormula } from './formula';
import { type DraftPart, type Gathering, isFilled, type Origin } from './gathering';
import { currencyOf, type Layout } from './layout';
import { listedParts } from './listed-parts';
import type { RowCells } from './row-cells';
import { noteOfRow, valueOfRow } from './row-facts';
import { stageOfWord } from './stage-word';
import { feocTerm, kindTerm } from './terms';

/** What rows of one line that name their stage have in common, beside the mineral. */
const SAME = ['valueUsd', 'mass', 'supplier', 'plant', 'year'] as const satisfies readonly Column[];

/** One row of the file, by what its columns hold. */
export class TableRow {
  readonly #layout: Layout;
  readonly #cells: RowCells;
  readonly #row: number;
  readonly #above: string;

  /** A row, and the mineral of the rows above it. */
  constructor(layout: Layout, cells: RowCells, above: string) {
    this.#layout = layout;
    this.#cells = cells;
    this.#row = cells.row;
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

  get #mineral(): string {
    return this.ownMineral === '' &&
      (this.#layout.shape.fillsDown || this.#cells.places('mineral').length === 0)
      ? this.#above
      : this.ownMineral;
  }

  /** Whether the row adds to a line: more countries of it, or another of its stages. */
  goesOn(last: Gathering): boolean {
    const id = this.cell('id').trim();
    const isSame = id === last.facts.id.trim();
    if (isSame && this.cell('valueUsd').trim() === '' && this.cell('mass').trim() === '') return true;
    if (this.#cells.places('stage').length === 0) return false;
    return this.#sameness === last.sameness && (id === '' || isSame);
  }

  get #sameness(): string {
    return [...SAME.map((about) => this.cell(about).trim()), this.#mineral].join('\n');
  }

  begin(): Gathering {
    const written = this.cell('id');
    const gathering: Gathering = {
      row: this.#row,
      facts: {
        id: written.trim() === '' ? `row-${this.#row}` : written,
        mineral: this.#layout.words.mineral(this.#mineral, this.#row),
        valueUsd: valueOfRow(this.#layout, {
          cell: (about) => this.cell(about),
          mineral: this.#mineral,
          row: this.#row,
        }),
        foreignEntityOfConcern: feocTerm(this.cell('foreignEntityOfConcern')),
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
    for (const stage of STAGES) parts[stage].push(...this.#partsOf(stage));
    if (named !== undefined) parts[named].push(...this.#partsOf('stage'));
    else if (this.#cells.places('stage').length > 0)
      problems.push({ ...this.#cells.first('stage'), code: 'NOT_A_STAGE' });
    if (this.#layout.words.isOpen(this.#row))
      problems.push({ row: this.#row, column: null, about: null, text: '', code: 'OPEN_WORD' });
    if (this.#layout.badQuotes.has(this.#row - 1))
      problems.push({ ...this.#cells.at(0, null), code: 'BAD_QUOTE' });
    const extra = this.#cells.record.findIndex(
      (cell, at) => at >= this.#layout.shape.columns.length && cell.trim() !== '',
    );
    if (extra !== -1) problems.push({ ...this.#cells.at(extra, null), code: 'EXTRA_CELL' });
    const currency = currencyOf(this.cell('currency'));
    if (this.#layout.hasSeveralCurrencies && currency !== 'USD' && currency !== '')
      problems.push({ ...this.#cells.first('currency'), code: 'OTHER_CURRENCY', args: { currency } });
    const kind = this.cell('kind').trim();
    if (kind !== '' && kindTerm(kind) === null)
      problems.push({
        ...this.#cells.first('kind'),
        code: 'NOT_AN_OPTION',
        args: { options: 'chain, shares' },
      });
  }

  #partsOf(stage: RowStage): DraftPart[] {
    return [...this.#numbered(stage), ...this.#inOneCell(stage), ...this.#eachCountry(stage)];
  }

  /** The first country column goes with the first amount column, the second with the second. */
  #numbered(stage: RowStage): DraftPart[] {
    const countries = this.#cells.places(`${stage}.country`);
    const sums = this.#cells.places(`${stage}.usd`);
    const percents = this.#cells.places(`${stage}.percent`);
    const length = Math.max(...[countries, sums, percents].map((places) => this.#cells.reached(places)));
    return Array.from({ length }, (_, index) => {
      const percent = this.#cells.origin(percents[index], `${stage}.percent`);
      const amount = isFilled(percent) ? percent : this.#cells.origin(sums[index], `${stage}.usd`);
      return this.#part(this.#cells.origin(countries[index], `${stage}.country`), amount, amount === percent);
    }).flatMap((part) => part ?? []);
  }

  #part(written: Origin | undefined, amount: Origin | undefined, inPercentColumn: boolean): DraftPart | null {
    const filled = [written, amount].find(isFilled);
    if (filled === undefined) return null;
    const text = unescapeFormula(amount?.text.trim() ?? '');
    // A percent without a country says nothing: `0 %` of a stage that is not there.
    if (!isFilled(written) && written !== undefined && /^(?:0*[.,]?0*\s*%?|-|–)$/.test(text)) return null;
    const isPercent = text !== '' && (inPercentColumn || text.normalize('NFKC').endsWith('%'));
    return {
      ...this.#named(written?.text ?? ''),
      amount: this.#amount(text, isPercent),
      isPercent,
      origins: { country: written ?? filled, amount },
    };
  }

  #named(word: string): Pick<DraftPart, 'country' | 'isNotKnown'> {
    const { code, isNotKnown } = this.#layout.words.country(unescapeFormula(word), this.#row);
    return { country: code, isNotKnown };
  }

  #amount(text: string, isPercent: boolean): string {
    if (/^[-–—]$/.test(text)) return '';
    return isPercent ? percentOf(text, this.#layout.shape) : sumOf(text, this.#layout.shape);
  }

  #inOneCell(stage: RowStage): DraftPart[] {
    const places = this.#cells.places(`${stage}.text`);
    return places.slice(0, this.#cells.reached(places)).flatMap((index) => {
      const origin = this.#cells.at(index, `${stage}.text`);
      const parts = listedParts(unescapeFormula(origin.text));
      return parts.map((part) => ({
        ...part,
        ...this.#named(part.country),
        amount: this.#amount(part.isPercent ? `${part.amount}%` : part.amount, part.isPercent),
        origins: { country: origin, amount: origin },
      }));
    });
  }

  /** One column a country. */
  #eachCountry(stage: RowStage): DraftPart[] {
    const { countries, arePercents } = this.#layout.shape;
    const places = this.#cells.places(`${stage}.each`);
    return places.slice(0, this.#cells.reached(places)).flatMap((index) => {
      const amount = this.#cells.at(index, `${stage}.each`);
      const text = unescapeFormula(amount.text).trim();
      if (/^(?:0*[.,]?0*\s*%?|[-–—])$/.test(text)) return [];
      const isPercent = arePercents || text.normalize('NFKC').endsWith('%');
      return [
        {
          country: countries[index] ?? '',
          amount: this.#amount(text, isPercent),
          isPercent,
          origins: { country: amount, amount },
        },
      ];
    });
  }
}
