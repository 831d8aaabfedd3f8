import { standingFigure } from '../../law';
import { m } from '../index';
import { type Grounds, type SentencesOf, vehicleOf } from './grounds';

const price = (grounds: Grounds): string => grounds.format.exactMoney(vehicleOf(grounds).msrpUsd ?? 0);

/** The class's limit, and the lowest and highest of all classes, in words. */
function limits(grounds: Grounds): {
  readonly own: string;
  readonly lowest: string;
  readonly highest: string;
} {
  const { placedInService, vehicleClass } = vehicleOf(grounds);
  const { value } = standingFigure(grounds.rulebook.parameters['price-limit'], placedInService);
  const amounts = Object.values(value).map(Number);
  const { exactMoney } = grounds.format;
  return {
    own: vehicleClass === undefined ? '' : exactMoney(value[vehicleClass]),
    lowest: exactMoney(Math.min(...amounts)),
    highest: exactMoney(Math.max(...amounts)),
  };
}

export const priceSentences: SentencesOf<'PRICE'> = {
  PRICE_WITHIN_LIMIT: (g) => m.law_reason_price_within_limit({ price: price(g), limit: limits(g).own }),
  PRICE_WITHIN_EVERY_LIMIT: (g) =>
    m.law_reason_price_within_every_limit({ price: price(g), limit: limits(g).lowest }),
  PRICE_OVER_LIMIT: (g) => m.law_reason_price_over_limit({ price: price(g), limit: limits(g).own }),
  PRICE_OVER_EVERY_LIMIT: (g) =>
    m.law_reason_price_over_every_limit({ price: price(g), limit: limits(g).highest }),
  PRICE_UNKNOWN: (g) => {
    const { lowest, highest } = limits(g);
    return m.law_reason_price_unknown({ lowest, highest });
  },
  PRICE_BETWEEN_LIMITS_CLASS_UNKNOWN: (g) => {
    const { lowest, highest } = limits(g);
    return m.law_reason_price_between_limits_class_unknown({ price: price(g), lowest, highest });
  },
};
