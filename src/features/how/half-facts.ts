import type { Scenario } from '../../law';

/**
 * Pointers of the facts that a half of the credit follows from; its entries are told one by one besides. Change
 * anything else, and the half comes out the same.
 */
export function halfFacts(half: 'minerals' | 'components', { components }: Scenario): readonly string[] {
  const day = ['/vehicle/placedInService', '/vehicle/fuelCell'];
  if (half === 'minerals') return [...day, '/minerals/entries', '/minerals/test', '/partners'];
  return [...day, components?.kind === 'list' ? '/components/items' : '/components/northAmericanPercent'];
}
