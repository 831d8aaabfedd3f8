import { expect, it } from 'vitest';
import { blankForm } from './blank';
import { withAcquisition } from './car-facts';
import { isFrom } from './origin';
import { readForm } from './read-form';

it('a used car had its first use with another, and a new one is assumed to have it with the buyer', () => {
  const used = withAcquisition(blankForm(), 'used');
  expect(readForm(used).scenario.vehicle?.originalUse).toBe(false);
  expect(readForm(used).scenario.assumed).not.toContain('/vehicle/originalUse');
  const opened = { ...used, vehicle: { ...used.vehicle, originalUse: 'no' as const }, origin: {} };
  const renewed = withAcquisition(opened, 'new');
  expect(renewed.vehicle.originalUse).toBe('yes');
  expect(isFrom(renewed, 'vehicle.originalUse', 'assumed')).toBe(true);
  expect(readForm(withAcquisition(blankForm(), 'leased')).scenario.vehicle?.leased).toBe(true);
});
