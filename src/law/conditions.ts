import type { Rule } from './rule';
import { acquiredInTime } from './us-30d/acquired-in-time';
import { batteryCapacity } from './us-30d/battery-capacity';
import { feocComponents } from './us-30d/feoc-components';
import { feocMinerals } from './us-30d/feoc-minerals';
import { finalAssembly } from './us-30d/final-assembly';
import { grossWeight } from './us-30d/gross-weight';
import { incomeLimit } from './us-30d/income-limit';
import { notForResale } from './us-30d/not-for-resale';
import { originalUse } from './us-30d/original-use';
import { priceLimit } from './us-30d/price-limit';
import { qualifiedManufacturer } from './us-30d/qualified-manufacturer';
import { sellerReport } from './us-30d/seller-report';

/** Every condition, in the order of `RULES`. */
export const conditions: readonly Rule[] = [
  acquiredInTime,
  originalUse,
  notForResale,
  qualifiedManufacturer,
  grossWeight,
  batteryCapacity,
  finalAssembly,
  sellerReport,
  priceLimit,
  incomeLimit,
  feocComponents,
  feocMinerals,
];
