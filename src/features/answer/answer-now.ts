/** What the answer is made of; it comes with the law. */
export { ActBy } from './act-by';
export { BarGauge } from './bar-gauge';
export { Body } from './body';
export { Verdict } from './verdict';
