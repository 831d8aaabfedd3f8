import { NOT_KNOWN } from '../law';
import { percentOf, sumOf } from './amounts';
import type { RowStage } from './columns';
import { unescapeFormula } from './formula';
import { type DraftPart, isFilled, type Origin } from './gathering';
import type { Layout } from './layout';
import { listedParts } from './listed-parts';
import type { RowCells } from './row-cells';

/** The countries of a row and their amounts, in whichever of four ways its columns hold them. */
export class StageCells {
  readonly #layout: Layout;
  readonly #cells: RowCells;

  constructor(layout: Layout, cells: RowCells) {
    this.#layout = layout;
    this.#cells = cells;
  }

  parts(stage: RowStage): DraftPart[] {
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
      const part = this.#part(
        this.#cells.origin(countries[index], `${stage}.country`),
        amount,
        amount === percent,
      );
      // How much is recycled is often known, and where is not.
      const isPlaceless = stage === 'recycling' && countries.length === 0;
      return part !== null && isPlaceless ? { ...part, country: NOT_KNOWN, isNotKnown: false } : part;
    }).flatMap((part) => part ?? []);
  }

  #part(written: Origin | undefined, amount: Origin | undefined, inPercentColumn: boolean): DraftPart | null {
    const filled = [written, amount].find(isFilled);
    if (filled === undefined) return null;
    const text = unescapeFormula(amount?.text.trim() ?? '');
    // A percent without a country says nothing: `0 %` of a stage that is not there.
    if (!isFilled(written) && /^(?:0*[.,]?0*\s*%?|-|–)$/.test(text)) return null;
    const isPercent = text !== '' && (inPercentColumn || text.normalize('NFKC').endsWith('%'));
    return {
      ...this.#named(written?.text ?? ''),
      amount: this.#amount(text, isPercent),
      isPercent,
      origins: { country: written ?? filled, amount },
    };
  }

  #named(word: string): Pick<DraftPart, 'country' | 'isNotKnown'> {
    const { code, isNotKnown } = this.#layout.words.country(unescapeFormula(word), this.#cells.row);
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
      const parts = listedParts(unescapeFormula(origin.text)).flatMap((part) => {
        const names = part.amount === '' ? this.#layout.words.countries(part.country) : [];
        return names.length === 0 ? [part] : names.map((country) => ({ ...part, country }));
      });
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
          ...this.#named(countries[index] ?? ''),
          amount: this.#amount(text, isPercent),
          isPercent,
          origins: { country: amount, amount },
        },
      ];
    });
  }
}
