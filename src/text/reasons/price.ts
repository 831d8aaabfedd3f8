import { m } from '../index';
import { comparedAs, type Grounds, type SentencesOf } from './grounds';

/** The price; the limit of its class, and the lowest and highest of all classes, in words. */
export function priceFigures(grounds: Grounds): {
  readonly price: string;
  readonly own: string;
  readonly lowest: string;
  readonly highest: string;
} {
  const compared = comparedAs(grounds, 'price-limit', 'price');
  const write = (usd: string | undefined): string =>
    usd === undefined ? '' : grounds.format.exactMoney(usd);
  return {
    price: write(compared[0]?.value),
    own: write(compared.find(({ isOwn }) => isOwn)?.limit),
    lowest: write(compared[0]?.limit),
    highest: write(compared.at(-1)?.limit),
  };
}

export const priceSentences: SentencesOf<'PRICE'> = {
  PRICE_WITHIN_LIMIT: (g) => {
    const { price, own: limit } = priceFigures(g);
    return m.law_reason_price_within_limit({ price, limit });
  },
  PRICE_WITHIN_EVERY_LIMIT: (g) => {
    const { price, lowest: limit } = priceFigures(g);
    return m.law_reason_price_within_every_limit({ price, limit });
  },
  PRICE_OVER_LIMIT: (g) => {
    const { price, own: limit } = priceFigures(g);
    return m.law_reason_price_over_limit({ price, limit });
  },
  PRICE_OVER_EVERY_LIMIT: (g) => {
    const { price, highest: limit } = priceFigures(g);
    return m.law_reason_price_over_every_limit({ price, limit });
  },
  PRICE_UNKNOWN: (g) => m.law_reason_price_unknown(priceFigures(g)),
  PRICE_BETWEEN_LIMITS_CLASS_UNKNOWN: (g) => m.law_reason_price_between_limits_class_unknown(priceFigures(g)),
};
