import { expect, test } from 'vitest';
import { blankForm, type FormValues } from '../scenario-form';
import { originOfGroup } from './origin-tag';

const form = (origin: FormValues['origin'], msrpUsd = ''): FormValues => {
  const blank = blankForm();
  return {
    ...blank,
    origin: { ...blank.origin, ...origin },
    vehicle: { ...blank.vehicle, msrpUsd, finalAssembly: 'US' },
  };
};

test.each([
  ['what is only assumed says nothing of the rest', form({}), undefined],
  ['all from one source', form({ 'vehicle.finalAssembly': 'car-list' }), 'car-list'],
  ['a part typed', form({ 'vehicle.finalAssembly': 'car-list' }, '52000'), 'mixed'],
  ['two sources', form({ 'vehicle.finalAssembly': 'car-list', 'vehicle.msrpUsd': 'example' }, '1'), 'mixed'],
  ['another group’s', form({ 'buyer.thisYear': 'example', 'vehiclexyz.a': 'example' }), undefined],
] as const)('%s', (_why, values, origin) => {
  expect(originOfGroup(values, ['vehicle'])).toBe(origin);
});
