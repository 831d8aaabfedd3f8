import { type Mover, YARDSTICK } from '../../../insight';
import { m } from '../../../text';
import { format } from '../../../text/format';
import { mineralInText } from '../../../text/minerals';

const BASES = {
  'flake-graphite': m.asked_mover_flake,
  'lme-metals': m.asked_mover_lme,
  'lithium-china-spot': m.asked_mover_spot,
};

/** What is varied, in a few words. */
export function moverName(mover: Mover): string {
  switch (mover.kind) {
    case 'price-year':
      return m.asked_mover_year();
    case 'price-basis':
      return BASES[mover.basis]();
    case 'aluminum':
      return m.asked_mover_aluminum();
    case 'japan':
      return m.asked_mover_japan();
    case 'test':
      return m.asked_mover_test();
    case 'price':
      return m.asked_mover_price({ mineral: mineralInText(mover.mineral) });
    case 'value':
      return m.asked_mover_value({
        mineral: mineralInText(mover.mineral),
        part: format.percent(100 * YARDSTICK),
      });
    case 'unknown':
      return m.asked_mover_unknown({ mineral: mineralInText(mover.mineral) });
    case 'pairing':
      return m.asked_mover_pairing({ mineral: mineralInText(mover.mineral) });
  }
}
