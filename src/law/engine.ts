/** What reads the law's figures and decides by them; fetched apart, for a form can be used before there is anything to decide. */
export { evaluate } from './evaluate';
export { parseRulebook } from './parse-rulebook';
