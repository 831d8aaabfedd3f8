import type { Material } from './mineral-words';

/** Goods by their six digits in the Harmonized System (World Customs Organization, 2022) that are of one mineral. */
export const TARIFF_HEADINGS: readonly Material[] = [
  { mineral: 'lithium', content: 0.1879, names: 'HS283691' },
  { mineral: 'lithium', names: 'HS282520' },
  { mineral: 'graphite', content: 1, names: 'HS250410,HS250490,HS380110' },
  { mineral: 'nickel', content: 1, names: 'HS750210' },
  { mineral: 'nickel', names: 'HS260400,HS750110,HS750120,HS283324' },
  { mineral: 'cobalt', names: 'HS260500,HS282200,HS810520' },
  { mineral: 'manganese', names: 'HS260200,HS282010,HS811100' },
  { mineral: 'aluminum', content: 1, names: 'HS760110,HS760711' },
  { mineral: 'aluminum', names: 'HS260600,HS281820,HS760120' },
];
