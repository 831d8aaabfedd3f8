import { comparedAs, type Grounds } from './grounds';

/** What a rule held against its limit, as numbers. */
function held(
  grounds: Grounds,
  rule: 'gross-weight' | 'battery-capacity',
): { readonly value: string; readonly limit: string } {
  const [compared] = comparedAs(grounds, rule, 'amount');
  const { number } = grounds.format;
  return { value: number(compared?.value ?? 0, 6), limit: number(compared?.limit ?? 0, 6) };
}

/** The weight rating and its limit, in words. */
export function weight(grounds: Grounds): { readonly weight: string; readonly limit: string } {
  const { value, limit } = held(grounds, 'gross-weight');
  return { weight: value, limit };
}

/** The battery's capacity and the least that is asked, in words. */
export function capacity(grounds: Grounds): { readonly capacity: string; readonly minimum: string } {
  const { value, limit } = held(grounds, 'battery-capacity');
  return { capacity: value, minimum: limit };
}
