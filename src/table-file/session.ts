import type { NumberQuestion, PriceSet } from './asked';
import { isUsable } from './columns';
import { shapeOf, type TableShape } from './layout';
import { type FileChoices, type Loaded, type LoadedTable, loadTable, type TableFailure } from './load-table';
import { numberQuestions } from './number-questions';
import { readTable, type TableReading } from './read-table';
import { turned } from './turned';
import { type OpenedTable, type TableChoices, understand } from './understand';
import type { Vocabulary } from './vocabulary';

/** Asked of the reader of tables: a source first, then it again otherwise. */
export type TableRequest =
  | {
      readonly kind: 'open';
      readonly source: File | string;
      readonly priceSets: readonly PriceSet[];
      readonly mapping?: Mapping;
    }
  | { readonly kind: 'file'; readonly choices: FileChoices }
  | { readonly kind: 'choose'; readonly choices: TableChoices };

/** How a table of the same headings was understood before. */
export interface Mapping {
  readonly headings: readonly string[];
  readonly choices: TableChoices;
}

/** A table as it is understood at present. */
export interface OpenTable {
  readonly file: Omit<LoadedTable, 'records' | 'badQuotes'>;
  readonly opened: OpenedTable;
  readonly choices: TableChoices;
  readonly numbers: readonly NumberQuestion[];
  readonly reading: TableReading;
  /** It is read as a table of its name was before. */
  readonly isRemembered: boolean;
  /** The first rows of the file. */
  readonly preview: readonly (readonly string[])[];
}

export type TableAnswer =
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'table'; readonly table: OpenTable }
  | { readonly kind: 'failed'; readonly failure: TableFailure };

/** Rows that may be the columns of a table: no table has more columns by far. */
const MOST_TURNED = 200;

type Records = readonly (readonly string[])[];

/** As many rows as show titles, headings and the first rows of data. */
const PREVIEW = 12;

/** One table, from its file to its lines; asked by the page through a worker. */
export class TableSession {
  readonly #tell: (answer: TableAnswer) => void;
  readonly #fetchWords: () => Promise<Vocabulary>;
  #words: Vocabulary | null = null;
  #source: File | string = '';
  #priceSets: readonly PriceSet[] = [];
  #loaded: LoadedTable | null = null;
  #opened: OpenedTable | null = null;
  #isRemembered = false;

  constructor(tell: (answer: TableAnswer) => void, fetchWords: () => Promise<Vocabulary>) {
    this.#tell = tell;
    this.#fetchWords = fetchWords;
  }

  async ask(request: TableRequest): Promise<void> {
    switch (request.kind) {
      case 'open':
        this.#source = request.source;
        this.#priceSets = request.priceSets;
        return this.#load({}, request.mapping);
      case 'file':
        return this.#load(request.choices);
      case 'choose':
        return this.#choose(request.choices);
    }
  }

  async #load(choices: FileChoices, mapping?: Mapping): Promise<void> {
    const loaded: Loaded = await loadTable(this.#source, this.#tellLoading, choices);
    if (loaded.kind !== 'loaded') return this.#tell(loaded);
    this.#words ??= await this.#fetchWords().catch(() => null);
    if (this.#words === null) return this.#tell({ kind: 'failed', failure: 'not-loaded' });
    this.#loaded = loaded.table;
    this.#opened = understoodEitherWay(loaded.table.records, this.#words);
    this.#isRemembered = mapping?.headings.join('\n') === this.#opened.headings.join('\n');
    this.#choose(this.#isRemembered ? remembered(this.#opened, mapping) : this.#opened.choices);
  }

  readonly #tellLoading = (loaded: Loaded): void => {
    if (loaded.kind === 'progress') this.#tell(loaded);
  };

  #choose(choices: TableChoices): void {
    const [table, before, words] = [this.#loaded, this.#opened, this.#words];
    if (table === null || before === null || words === null) return;
    const isTurned = before.choices.isTurned !== choices.isTurned;
    const isSame = !isTurned && JSON.stringify(before.choices.headings) === JSON.stringify(choices.headings);
    const records = choices.isTurned ? turned(table.records) : table.records;
    const opened = isSame ? before : understand(records, words, isTurned ? undefined : choices.headings);
    this.#opened = opened;
    const next = isSame ? choices : { ...opened.choices, words: choices.words, isTurned: choices.isTurned };
    const shape = shapeOf({ records, badQuotes: choices.isTurned ? [] : table.badQuotes }, opened, next);
    const reading = atEnd(readTable(shape, words));
    const { records: _, badQuotes: __, ...file } = table;
    this.#tell({
      kind: 'table',
      table: {
        file,
        opened,
        choices: next,
        numbers: numberQuestions({
          shape: withoutTotals(shape, reading.skipped.totals),
          opened,
          delimiter: table.delimiter,
          priceSets: this.#priceSets,
        }),
        reading,
        isRemembered: this.#isRemembered,
        preview: records.slice(0, PREVIEW),
      },
    });
  }
}

/** What a question would give is told of the rows that would be taken. */
function withoutTotals(shape: TableShape, totals: readonly number[]): TableShape {
  const gone = new Set(totals);
  return gone.size === 0
    ? shape
    : { ...shape, records: shape.records.filter((_, index) => !gone.has(index + 1)) };
}

/** A table whose rows say nothing, and whose columns do, is turned. */
function understoodEitherWay(records: Records, words: Vocabulary): OpenedTable {
  const asIs = understand(records, words);
  const width = Math.max(0, ...records.map(({ length }) => length));
  if (isUsable(asIs.choices.columns, asIs.hasGroups) || records.length > MOST_TURNED || width < 2)
    return asIs;
  const other = understand(turned(records), words);
  if (!isUsable(other.choices.columns, other.hasGroups) || other.choices.headings === null) return asIs;
  return { ...other, choices: { ...other.choices, isTurned: true } };
}

/** What was chosen for a table of the same headings, with the rows of the headings as they are now. */
function remembered({ choices }: OpenedTable, mapping: Mapping | undefined): TableChoices {
  return { ...choices, ...mapping?.choices, headings: choices.headings };
}

/** In a worker nothing waits for the pauses. */
function atEnd<T>(reading: Generator<undefined, T>): T {
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
  }
}
