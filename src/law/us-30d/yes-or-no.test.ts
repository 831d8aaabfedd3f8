import { describe, expect, test } from 'vitest';
import { aScenario } from '../../testing/a-scenario';
import { answerOf, findingOf } from '../../testing/finding-of';

describe.each([
  [
    'original-use',
    'originalUse',
    true,
    ['ORIGINAL_USE', 'NOT_ORIGINAL_USE', 'ORIGINAL_USE_UNKNOWN'],
    '(d)(1)(A)',
    [],
  ],
  [
    'not-for-resale',
    'forResale',
    false,
    ['NOT_FOR_RESALE', 'FOR_RESALE', 'RESALE_UNKNOWN'],
    '(d)(1)(B)',
    ['/vehicle/leased'],
  ],
  [
    'qualified-manufacturer',
    'qualifiedManufacturer',
    true,
    ['QUALIFIED_MANUFACTURER', 'NOT_QUALIFIED_MANUFACTURER', 'MANUFACTURER_UNKNOWN'],
    '(d)(1)(C), (d)(3)',
    [],
  ],
  [
    'seller-report',
    'sellerReport',
    true,
    ['SELLER_REPORTED', 'SELLER_DID_NOT_REPORT', 'SELLER_REPORT_UNKNOWN'],
    '(d)(1)(H)',
    [],
  ],
] as const)('%s', (rule, fact, wanted, [met, failed, unknown], paragraph, before) => {
  const pointer = `/vehicle/${fact}`;

  test('the answer that meets it', () => {
    expect(answerOf(rule, aScenario().with(pointer, wanted))).toEqual(['met', met, []]);
  });

  test('the answer that fails it', () => {
    expect(answerOf(rule, aScenario().with(pointer, !wanted))).toEqual(['failed', failed, []]);
  });

  test('no answer', () => {
    expect(answerOf(rule, aScenario())).toEqual(['unknown', unknown, [pointer]]);
  });

  test('its trace', () => {
    const { used, cites } = findingOf(rule, aScenario());
    expect(used).toEqual(['/vehicle/placedInService', ...before, pointer]);
    expect(cites).toEqual([
      {
        label: `26 U.S.C. § 30D${paragraph}`,
        url: expect.stringContaining('uscode.house.gov'),
        checked: 'official-text',
      },
    ]);
  });
});
