import type { NumberQuestion, PriceSet } from './asked';
import { shapeOf } from './layout';
import { type FileChoices, type Loaded, type LoadedTable, loadTable, type TableFailure } from './load-table';
import { numberQuestions } from './number-questions';
import { readTable, type TableReading } from './read-table';
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
  /** The first rows of the file. */
  readonly preview: readonly (readonly string[])[];
}

export type TableAnswer =
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'table'; readonly table: OpenTable }
  | { readonly kind: 'failed'; readonly failure: TableFailure };

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
    this.#opened = understand(loaded.table.records, this.#words);
    this.#choose(remembered(this.#opened, mapping));
  }

  readonly #tellLoading = (loaded: Loaded): void => {
    if (loaded.kind === 'progress') this.#tell(loaded);
  };

  #choose(choices: TableChoices): void {
    const [table, before, words] = [this.#loaded, this.#opened, this.#words];
    if (table === null || before === null || words === null) return;
    const isSame = JSON.stringify(before.choices.headings) === JSON.stringify(choices.headings);
    const opened = isSame ? before : understand(table.records, words, choices.headings);
    this.#opened = opened;
    const next = isSame ? choices : { ...opened.choices, words: choices.words };
    const shape = shapeOf(table, opened, next);
    const { records, badQuotes: _, ...file } = table;
    this.#tell({
      kind: 'table',
      table: {
        file,
        opened,
        choices: next,
        numbers: numberQuestions({ shape, opened, delimiter: table.delimiter, priceSets: this.#priceSets }),
        reading: atEnd(readTable(shape, words)),
        preview: records.slice(0, PREVIEW),
      },
    });
  }
}

/** What was chosen for a table of the same headings, with the rows of the headings as they are now. */
function remembered({ headings, choices }: OpenedTable, mapping: Mapping | undefined): TableChoices {
  if (mapping === undefined || mapping.headings.join('\n') !== headings.join('\n')) return choices;
  return { ...mapping.choices, headings: choices.headings };
}

/** In a worker nothing waits for the pauses. */
function atEnd<T>(reading: Generator<undefined, T>): T {
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
  }
}
