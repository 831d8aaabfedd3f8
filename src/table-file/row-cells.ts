import type { Column } from './columns';
import { unescapeFormula } from './formula';
import type { Origin } from './gathering';
import type { Layout } from './layout';

/** The cells of one row of the file, found by what their columns hold. */
export class RowCells {
  readonly #places: Layout['places'];
  readonly record: readonly string[];
  /** The row's number in the file, from 1. */
  readonly row: number;

  constructor({ places }: Pick<Layout, 'places'>, record: readonly string[], row: number) {
    this.#places = places;
    this.record = record;
    this.row = row;
  }

  /** The columns that hold such a thing, from 0. */
  places(about: Column): readonly number[] {
    return this.#places.get(about) ?? [];
  }

  /** The text of the first column that holds such a thing. */
  text(about: Column): string {
    const [index = -1] = this.places(about);
    return unescapeFormula(this.record[index] ?? '');
  }

  /** How many of the columns the row reaches: thousands beyond its end need no look. */
  reached(places: readonly number[]): number {
    const end = places.findIndex((index) => index >= this.record.length);
    return end === -1 ? places.length : end;
  }

  /** The first cell that holds such a thing, else the row's first. */
  first(about: Column): Origin {
    const [index = 0] = this.places(about);
    return this.at(index, about);
  }

  /** The cell of a column, where there is such a column. */
  origin(index: number | undefined, about: Column): Origin | undefined {
    return index === undefined ? undefined : this.at(index, about);
  }

  /** The cell of a column, from 0, with what it is about. */
  at(index: number, about: Column | null): Origin {
    return { row: this.row, column: index + 1, about, text: this.record[index] ?? '' };
  }
}
