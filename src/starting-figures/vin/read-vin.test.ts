import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDigitOf } from './check-digit';
import { readVin } from './read-vin';

/** The number with the check digit it asks for. */
const valid = (vin: string): string => `${vin.slice(0, 8)}${checkDigitOf(vin)}${vin.slice(9)}`;

function facts(vin: string) {
  const read = readVin(vin);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

function problems(vin: string) {
  const read = readVin(vin);
  return read.ok ? [] : read.error;
}

describe('the check digit', () => {
  // 1M8GDM9AXKP042788 is the worked example of 49 C.F.R. part 565; the ones add up to 89, which leaves 1.
  test.each([
    ['X stands for ten', '1M8GDM9AXKP042788'],
    ['all ones', '11111111111111111'],
  ])('%s', (_why, vin) => {
    expect(checkDigitOf(vin)).toBe(vin.charAt(8));
  });

  test('is told when it is wrong, with the one expected', () => {
    expect(problems('1M8GDM9A1KP042788')).toEqual([{ code: 'CHECK_DIGIT', expected: 'X', found: '1' }]);
  });

  test('catches every change of one character to one of another value', () => {
    const allowed = [...'ABCDEFGHJKLMNPRSTUVWXYZ0123456789'];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...allowed), { minLength: 17, maxLength: 17 }),
        fc.integer({ min: 0, max: 16 }),
        (characters, at) => {
          fc.pre(at !== 8);
          const vin = valid(characters.join(''));
          for (const digit of '0123456789') {
            const changed = `${vin.slice(0, at)}${digit}${vin.slice(at + 1)}`;
            const same = checkDigitOf(changed) === vin.charAt(8);
            // Some letters share a digit's value, and 0 is worth as much as none of the letters.
            if (same) expect(checkDigitOf(changed)).toBe(checkDigitOf(vin));
            const read = readVin(changed);
            if (!same) expect(read.ok).toBe(false);
          }
        },
      ),
    );
  });
});

describe('what a VIN says', () => {
  test.each([
    ['Tesla, Texas', '7SAYGDEE0PA000001', { country: 'US', region: 'north-america', maker: 'Tesla' }, 2023],
    ['Volkswagen, Tennessee', '1V2GNPE80PC000001', { country: 'US', maker: 'Volkswagen' }, 2023],
    ['Ford, Mexico', '3FMTK3SU0RMA00001', { country: 'MX', maker: 'Ford' }, 2024],
    ['Chrysler, Canada', '2C4RC1L70RR000001', { country: 'CA', maker: 'Chrysler' }, 2024],
    ['Kia, Korea', 'KNDC3DLC0N5000001', { country: 'KR', region: 'asia', maker: 'Kia' }, 2022],
    [
      'Tesla, Berlin, in a Dutch range',
      'XP7YGCEL0RB000001',
      { country: 'DE', region: 'europe', maker: 'Tesla' },
      2024,
    ],
    ['Polestar, China', 'LPSED3KA0NL000001', { country: 'CN', maker: 'Polestar' }, 2022],
    ['Hyundai, Georgia', '7YAKNDDE0SY000001', { country: 'US', maker: 'Hyundai' }, 2025],
  ])('%s', (_why, vin, expected, year) => {
    const read = facts(valid(vin));
    expect(read).toMatchObject(expected);
    expect(read.modelYear.year).toBe(year);
  });

  test('of a maker we do not know it says none', () => {
    expect(facts(valid('1ZZGDM9A0KP042788'))).not.toHaveProperty('maker');
  });

  test('a range nobody was given names no country', () => {
    const read = facts(valid('G11GDM9A0KP042788'));
    expect(read.region).toBe('africa');
    expect(read).not.toHaveProperty('country');
  });

  test('the seventh character tells the years thirty apart from each other', () => {
    expect(facts(valid('1M8GDM9A0KP042788')).modelYear).toEqual({ year: 1989, ifHeavy: 2019 });
    expect(facts(valid('1M8GDMAA0KP042788')).modelYear).toEqual({ year: 2019, ifHeavy: 1989 });
    expect(facts(valid('1M8GDMAA0AP042788')).modelYear.year).toBe(2010);
    expect(facts(valid('1M8GDMAA09P042788')).modelYear.year).toBe(2039);
  });

  test('is read in any case, with spaces and hyphens', () => {
    expect(facts(' 1m8-gdm9axk p042788 ')).toMatchObject({ vin: '1M8GDM9AXKP042788', plant: 'P' });
  });
});

describe('what is wrong', () => {
  test.each([
    ['nothing', '', [{ code: 'LENGTH', count: 0 }]],
    ['too short', '1M8GDM9AXKP04278', [{ code: 'LENGTH', count: 16 }]],
    ['too long', '1M8GDM9AXKP0427881', [{ code: 'LENGTH', count: 18 }]],
    ['an O', '1M8GDM9AXKPO42788', [{ code: 'LETTER_NOT_USED', letter: 'O', position: 12 }]],
    [
      'i and q',
      'iM8GDM9AXKP04278q',
      [
        { code: 'LETTER_NOT_USED', letter: 'I', position: 1 },
        { code: 'LETTER_NOT_USED', letter: 'Q', position: 17 },
      ],
    ],
    ['a star', '1M8GDM9AX*P042788', [{ code: 'CHARACTER', character: '*', position: 10 }]],
    [
      'both short and wrong',
      '1O',
      [
        { code: 'LENGTH', count: 2 },
        { code: 'LETTER_NOT_USED', letter: 'O', position: 2 },
      ],
    ],
    ['a year code nobody has', valid('1M8GDM9A0UP042788'), [{ code: 'MODEL_YEAR', found: 'U' }]],
  ])('%s', (_why, vin, expected) => {
    expect(problems(vin)).toEqual(expected);
  });
});
