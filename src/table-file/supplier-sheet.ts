import { STAGES, type Stage } from './columns';
import { escapeFormula, unescapeFormula } from './formula';
import { countryTerm, feocTerm } from './terms';

/** A stage that a supplier is asked about. */
export interface AskedStage {
  /** Of the entry: what comes back is merged by it. */
  readonly id: string;
  readonly mineral: string;
  readonly stage: Stage;
}

/** The headings of a supplier's sheet, the same in every language. */
const HEADINGS = ['id', 'mineral', 'stage', 'country', 'percent', 'foreign_entity', 'note'] as const;
type Heading = (typeof HEADINGS)[number];

/** The rows of a sheet that holds only what is asked, headings first; the supplier fills in from `country` on. */
export const askedRows = (asked: readonly AskedStage[]): readonly (readonly string[])[] => [
  HEADINGS,
  ...asked.map(({ id, mineral, stage }) => [escapeFormula(id), mineral, stage, '', '', '', '']),
];

/** What a supplier says of a stage: countries with their parts of what was asked, in percent. */
export interface StageAnswer {
  readonly id: string;
  readonly stage: Stage;
  readonly places: readonly { readonly country: string; readonly percent: number }[];
}

export interface SheetAnswers {
  readonly stages: readonly StageAnswer[];
  /** What was said of foreign entities, by entry. */
  readonly entities: ReadonlyMap<string, 'none' | 'present'>;
  readonly problems: readonly SheetProblem[];
  /** The first percentage that could be a part of 1, as spreadsheets keep `60%`; absent once it is said what is meant. */
  readonly doubtful?: string;
}

/** How a number from 0 to 1 in the percent column is meant: `0.6` as 60 %, or as 0.6 %. */
export type PartsMeant = 'of-one' | 'of-hundred';

/** What could not be used, with its row as a spreadsheet numbers it, headings being row 1. */
export interface SheetProblem {
  readonly code: 'NO_HEADINGS' | 'STAGE' | 'COUNTRY' | 'PERCENT' | 'OVER_100' | 'ENTITY';
  readonly row: number;
  readonly text: string;
}

const WHOLE = 100;

/** Reads a sheet that came back. Rows left blank say nothing; a wrong row is named, and the rest is read. */
export function readAnswers(records: readonly (readonly string[])[], meant?: PartsMeant): SheetAnswers {
  const [head = [], ...rows] = records;
  const at = new Map(
    HEADINGS.map((name) => [name, head.findIndex((cell) => cell.trim().toLowerCase() === name)]),
  );
  if (at.get('id') === -1 || at.get('stage') === -1 || at.get('country') === -1)
    return {
      stages: [],
      entities: new Map(),
      problems: [{ code: 'NO_HEADINGS', row: 1, text: head.join(', ').slice(0, WHOLE) }],
    };
  const answers = new Answers(meant);
  rows.forEach((cells, index) => {
    const cell = (name: Heading): string => cells[at.get(name) ?? -1]?.trim() ?? '';
    answers.take(cell, index + 2);
  });
  return answers.all();
}

/** Gathers rows into one answer a stage. */
class Answers {
  readonly #stages = new Map<string, { id: string; stage: Stage; row: number; places: Place[] }>();
  readonly #entities = new Map<string, 'none' | 'present'>();
  readonly #problems: SheetProblem[] = [];
  readonly #meant: PartsMeant | undefined;
  #doubtful: string | undefined;

  constructor(meant: PartsMeant | undefined) {
    this.#meant = meant;
  }

  take(cell: (name: Heading) => string, row: number): void {
    const id = unescapeFormula(cell('id'));
    if (id === '') return;
    this.#takeEntity(id, cell('foreign_entity'), row);
    if (cell('country') === '') return;
    const stage = STAGES.find((each) => each === cell('stage').toLowerCase());
    const country = countryTerm(cell('country'));
    const percent = percentOf(cell('percent'));
    if (stage === undefined) this.#report('STAGE', row, cell('stage'));
    else if (!/^[A-Z]{2}$/.test(country)) this.#report('COUNTRY', row, cell('country'));
    else if (Number.isNaN(percent)) this.#report('PERCENT', row, cell('percent'));
    else {
      const key = `${stage} ${id}`;
      const answer = this.#stages.get(key) ?? { id, stage, row, places: [] };
      answer.places.push({ country, percent: this.#meantBy(cell('percent'), percent) });
      this.#stages.set(key, answer);
    }
  }

  #takeEntity(id: string, typed: string, row: number): void {
    const said = typed === '' ? '' : feocTerm(typed);
    if (said === 'none' || said === 'present') this.#entities.set(id, said);
    else if (said !== '' && said !== 'unknown') this.#report('ENTITY', row, typed);
  }

  /** A spreadsheet keeps a typed `60%` as 0.6, and where its format is lost nothing tells which was meant. */
  #meantBy(typed: string, percent: number | undefined): number | undefined {
    if (percent === undefined || percent === 0 || percent > 1 || typed.endsWith('%')) return percent;
    if (this.#meant === undefined) this.#doubtful ??= typed;
    return this.#meant === 'of-one' ? Math.round(percent * WHOLE * 1e9) / 1e9 : percent;
  }

  #report(code: SheetProblem['code'], row: number, text: string): void {
    this.#problems.push({ code, row, text });
  }

  all(): SheetAnswers {
    const stages = [...this.#stages.values()].flatMap(({ row, places, ...answer }) => {
      const named = places.reduce((sum, { percent }) => sum + (percent ?? 0), 0);
      if (named > WHOLE + 1e-9) {
        this.#report('OVER_100', row, String(named));
        return [];
      }
      // What has no percentage shares what is left.
      const blank = places.filter(({ percent }) => percent === undefined).length;
      const each = (WHOLE - named) / Math.max(1, blank);
      return [{ ...answer, places: places.map(({ country, percent = each }) => ({ country, percent })) }];
    });
    const doubtful = this.#doubtful;
    const told = { stages, entities: this.#entities, problems: this.#problems };
    return doubtful === undefined ? told : { ...told, doubtful };
  }
}

interface Place {
  readonly country: string;
  /** Absent where none was written. */
  readonly percent: number | undefined;
}

/** A percentage as people and spreadsheets write it; undefined for nothing, NaN for what is none. */
function percentOf(typed: string): number | undefined {
  if (typed === '') return undefined;
  const text = typed.replace(/\s*%$/, '').replace(',', '.');
  const percent = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return percent <= WHOLE ? percent : Number.NaN;
}
