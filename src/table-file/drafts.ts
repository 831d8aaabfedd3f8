import { type ChainRow, stageText } from '../scenario-form';
import { total } from './amounts';
import { bare } from './bare';
import { STAGES, type Stage } from './columns';
import { joinedHeadings } from './find-headings';
import type { DraftPart, Gathering } from './gathering';
import type { Layout } from './layout';
import { RowCells } from './row-cells';
import type { TableProblem } from './table-problem';
import { TableRow } from './table-row';

/** A line to be, with the place in the file of each of its parts. */
export interface Draft {
  readonly row: number;
  readonly line: ChainRow;
  readonly parts: Readonly<Record<Stage, readonly DraftPart['origins'][]>>;
  readonly problems: readonly TableProblem[];
}

/** Rows that are no chains, by their numbers in the file. */
export interface Skipped {
  readonly totals: readonly number[];
  readonly headings: readonly number[];
  /** A text alone: the name of a part of the table, a source, a remark. */
  readonly notes: readonly number[];
  /** Of another year than the one asked for. */
  readonly otherYears: readonly number[];
}

export interface Drafted {
  readonly drafts: readonly Draft[];
  readonly skipped: Skipped;
}

/** The line under the headings of a table in plain text. */
const RULE = /^:?-{2,}:?$/;

/** Rows between two pauses. */
const STRIDE = 200;

const TOTAL =
  /^(?:(?:grand|sub|sub-|overall)?\s*totals?|sub-?total|sum|summe|gesamt(?:summe)?|zwischensumme|insgesamt|suma|subtotal|total general|sous-?total|somme|合計|総計|小計|总计|合计|小计|總計)(?:$|[\s:：,(]|\p{P})|(?:\s|^)(?:total|subtotal|合計|小計|合计|小计)$/iu;

/**
 * One line for each row with a value; a row with the id of the one before and no value of its own, or of another
 * stage of the same line, adds to it. It pauses now and then.
 */
export function* draftsOf(layout: Layout): Generator<undefined, Drafted> {
  const gathered: Gathering[] = [];
  const skipped: Record<keyof Skipped, number[]> = { totals: [], headings: [], notes: [], otherYears: [] };
  const { shape } = layout;
  const first = shape.headings === null ? 0 : shape.headings.to + 1;
  const repeated = bare(
    joinedHeadings(
      shape.records,
      shape.headings === null ? null : { from: shape.headings.to, to: shape.headings.to },
    ).join(),
  );
  let mineral = '';
  const sums = new Sums();
  for (let index = first; index < shape.records.length; index += 1) {
    if (index % STRIDE === 0) yield;
    const record = shape.records[index] ?? [];
    const filled = record.filter((cell) => cell.trim() !== '');
    if (filled.length === 0 || filled.every((cell) => RULE.test(cell.trim()))) continue;
    const row = new TableRow(layout, new RowCells(layout, record, index + 1), mineral);
    if (filled.length > 1 && bare(record.map((cell) => cell.trim()).join()) === repeated)
      skipped.headings.push(index + 1);
    else if (shape.skipsTotals && (isTotal(row, filled) || sums.isSumOf(row))) {
      skipped.totals.push(index + 1);
      sums.end();
    } else if (shape.year !== '' && row.cell('year').trim() !== '' && row.cell('year').trim() !== shape.year)
      skipped.otherYears.push(index + 1);
    else if (filled.length === 1 && layout.words.isMineral(filled[0] ?? '') && row.cell('valueUsd') === '')
      mineral = (filled[0] ?? '').trim();
    else if (isNote(row, filled, shape)) skipped.notes.push(index + 1);
    else {
      if (shape.fillsDown && row.ownMineral !== '') mineral = row.ownMineral;
      sums.add(row);
      gather(gathered, row);
    }
  }
  const heads = shape.fillsDown && shape.skipsTotals ? headSums(gathered) : new Set<Gathering>();
  skipped.totals.push(...[...heads].map(({ row }) => row));
  return { drafts: gathered.filter((each) => !heads.has(each)).map(finished), skipped };
}

function gather(gathered: Gathering[], row: TableRow): void {
  const last = gathered.at(-1);
  if (last !== undefined && row.goesOn(last)) row.addTo(last);
  else gathered.push(row.begin());
}

const REMARK =
  /^(?:notes?|sources?|remarks?|anmerkung|quelle|hinweis|fuentes?|notas?|remarques?|注|※|出典|出所|备注|资料来源|数据来源|来源)\s*[:：.\d\p{L}]/iu;

/** A text alone in its row; in a table whose rows take the mineral above them it may name one. */
function isNote(row: TableRow, filled: readonly string[], { fillsDown, columns }: Layout['shape']): boolean {
  const [first = ''] = filled;
  if (row.isOfMineral || fillsDown || !columns.includes('mineral') || !/\p{L}/u.test(first)) return false;
  if (row.cell('valueUsd').trim() !== '' && !REMARK.test(first)) return false;
  return filled.length === 1 || (REMARK.test(first) && row.sum === '0');
}

/** Rows of a mineral whose value is that of the rows below it, which say where it is from. */
function headSums(gathered: readonly Gathering[]): ReadonlySet<Gathering> {
  const heads = gathered.flatMap(({ isHead }, index) => (isHead ? [index] : []));
  return new Set(
    heads.flatMap((from, at) => {
      const [head, ...below] = gathered.slice(from, heads[at + 1] ?? gathered.length);
      const isBare = head !== undefined && STAGES.every((stage) => head.parts[stage].length === 0);
      if (!isBare || below.length === 0) return [];
      return total([head.facts.valueUsd]) === total(below.map(({ facts }) => facts.valueUsd)) ? [head] : [];
    }),
  );
}

/** A word for a sum in the first cell with words, or where the mineral would be; a row of a mineral is none. */
function isTotal(row: TableRow, filled: readonly string[]): boolean {
  // SAP marks sums with stars, one for each level.
  if (/^\*+(?:\s|$)/.test(filled[0]?.trim() ?? '')) return true;
  if (row.isOfMineral) return false;
  const first = filled.find((cell) => /\p{L}/u.test(cell)) ?? '';
  return TOTAL.test(first.trim()) || TOTAL.test(row.ownMineral);
}

/** Sums of the rows so far: a row of numbers alone that equals one of them is a total without a word for it. */
class Sums {
  #all = '0';
  #group = '0';

  isSumOf(row: TableRow): boolean {
    const { sum } = row;
    return row.isWordless && sum !== '0' && (sum === this.#all || sum === this.#group);
  }

  add(row: TableRow): void {
    this.#all = total([this.#all, row.sum]);
    this.#group = total([this.#group, row.sum]);
  }

  /** The rows of a group end with its total. */
  end(): void {
    this.#group = '0';
  }
}

function finished({ row, facts, kind, parts: gathered, problems }: Gathering): Draft {
  const parts = withoutAbsent(gathered);
  const all = STAGES.flatMap((stage) => parts[stage]);
  const isShares = kind === null ? all.some(({ isPercent }) => isPercent) : kind === 'shares';
  const cell = (stage: Stage) =>
    stageText(
      parts[stage].map((part) =>
        isShares && part.amount !== ''
          ? { ...part, isPercent: true }
          : isShares && parts[stage].length === 1
            ? { ...part, amount: '100', isPercent: true }
            : part,
      ),
    );
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

type Parts = Gathering['parts'];

/**
 * "Not known" in a stage that the line cannot have is no such stage: a line is recycled, or mined and processed
 * (contract § 1). Elsewhere it stays not known, which may still count (§ 3.5).
 */
function withoutAbsent(parts: Parts): Parts {
  const isNamed = (stage: Stage) => parts[stage].some(({ isNotKnown }) => isNotKnown !== true);
  if (isNamed('recycling') && !isNamed('extraction') && !isNamed('processing'))
    return { ...parts, extraction: [], processing: [] };
  return isNamed('recycling')
    ? parts
    : { ...parts, recycling: parts.extraction.length + parts.processing.length > 0 ? [] : parts.recycling };
}
