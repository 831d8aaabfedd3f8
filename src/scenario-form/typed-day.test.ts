import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DayOrder, dayOrderOf, isUnfinishedDay, typedDay } from './typed-day';

describe('a day as an American writes it', () => {
  it.each([
    ['6/1/2024', '2024-06-01'],
    ['06/01/2024', '2024-06-01'],
    ['6-1-2024', '2024-06-01'],
    ['6 / 1 / 2024', '2024-06-01'],
    ['6 1 2024', '2024-06-01'],
    ['3/15/24', '2024-03-15'],
    ['03/05/24', '2024-03-05'],
    ['15/3/2024', '2024-03-15'],
    ['6/6/2024', '2024-06-06'],
    ['6.6.2024', '2024-06-06'],
    ['15.3.2024', '2024-03-15'],
    ['June 1 2024', '2024-06-01'],
    ['June 1, 2024', '2024-06-01'],
    ['june 1st, 2024', '2024-06-01'],
    ['Jun 1, 2024', '2024-06-01'],
    ['Jun. 1, 2024', '2024-06-01'],
    ['Sept 30, 2025', '2025-09-30'],
    ['June 1, ’24', '2024-06-01'],
    ["June 1 '24", '2024-06-01'],
    ['1 June 2024', '2024-06-01'],
    ['1st of June 2024', '2024-06-01'],
    ['the 2nd of June, 2024', '2024-06-02'],
    ['01-Jun-2024', '2024-06-01'],
    ['1jun2024', '2024-06-01'],
    ['2024 June 1', '2024-06-01'],
    ['Saturday, June 1, 2024', '2024-06-01'],
    ['Sat Jun 1 2024', '2024-06-01'],
    ['MAY 5 2024', '2024-05-05'],
    ['2024年6月1日', '2024-06-01'],
    ['2024年 6月 1日', '2024-06-01'],
    ['2024年6月1日(土)', '2024-06-01'],
    ['令和6年6月1日', '2024-06-01'],
    ['令和元年6月1日', '2019-06-01'],
    ['令和 6 年 6 月 1 日', '2024-06-01'],
    ['２０２４ 年 ６ 月 １ 日', '2024-06-01'],
    ['令和六年十二月二十五日', '2024-12-25'],
    ['二〇二四年六月十日', '2024-06-10'],
    ['西暦2024年6月1日', '2024-06-01'],
    ['R6.6.1', '2024-06-01'],
    ['Ｒ６．６．１', '2024-06-01'],
    ['r06/06/01', '2024-06-01'],
    ['令6.6.1', '2024-06-01'],
    ['平成31年4月1日', '2019-04-01'],
    ['2024ー06ー01', '2024-06-01'],
    ['vie 15 mar 2024', '2024-03-15'],
    ['1° de junio de 2024', '2024-06-01'],
    ['march 15 2024', '2024-03-15'],
    ['15 mar 2024', '2024-03-15'],
    ['2024-06-01T00:00:00Z', '2024-06-01'],
    ['6/1/2024 10:30 AM', '2024-06-01'],
    ['1 de junio de 2024', '2024-06-01'],
    ['1º de junio de 2024', '2024-06-01'],
    ['el 1 de junio del 2024', '2024-06-01'],
    ['primero de junio de 2024', '2024-06-01'],
    ['sábado, 1 de junio de 2024', '2024-06-01'],
    ['1 jun 2024', '2024-06-01'],
    ['15 ago 2024', '2024-08-15'],
    ['20240601', '2024-06-01'],
    ['06012024', '2024-06-01'],
    ['12202024', '2024-12-20'],
    ['2024-06-01', '2024-06-01'],
    ['2024-6-1', '2024-06-01'],
    ['2024/06/01', '2024-06-01'],
    ['2024.03.15', '2024-03-15'],
    ['2024 06 01', '2024-06-01'],
    ['24/03/15', '2024-03-15'],
    ['２０２４－０６－０１', '2024-06-01'],
    ['２０２４年６月１日', '2024-06-01'],
    ['٢٠٢٤-٠٦-٠١', '2024-06-01'],
    ['٢٠٢٤/٠٦/٠١', '2024-06-01'],
    ['۲۰۲۴-۰۶-۰۱', '2024-06-01'],
    ['\u00a02024-06-01\u00a0', '2024-06-01'],
    ['June\u00a01,\u00a02024', '2024-06-01'],
    ['\u200e6/1/2024\u200f', '2024-06-01'],
    ['2024–06–01', '2024-06-01'],
    ['2/29/2024', '2024-02-29'],
    ['1900-01-01', '1900-01-01'],
  ])('%s', (typed, day) => {
    expect(typedDay(typed, 'month-first')).toEqual({ kind: 'day', day });
  });
});

describe('what may be two days is asked', () => {
  it.each<readonly [string, DayOrder, string, string]>([
    ['6/1/2024', 'either', '2024-06-01', '2024-01-06'],
    ['06/01/24', 'either', '2024-06-01', '2024-01-06'],
    ['06012024', 'either', '2024-06-01', '2024-01-06'],
    ['1.6.2024', 'month-first', '2024-01-06', '2024-06-01'],
    ['1.6.2024', 'either', '2024-01-06', '2024-06-01'],
    ['23/06/24', 'month-first', '2024-06-23', '2023-06-24'],
  ])('%s, %s', (typed, order, first, second) => {
    expect(typedDay(typed, order)).toEqual({ kind: 'ambiguous', readings: [first, second] });
  });
});

describe('what cannot be is said why', () => {
  it.each([
    ['2024-02-30', { code: 'MONTH_HAS_DAYS', year: 2024, month: 2, days: 29, day: 30 }],
    ['2/30/2024', { code: 'MONTH_HAS_DAYS', year: 2024, month: 2, days: 29, day: 30 }],
    ['2/29/2023', { code: 'MONTH_HAS_DAYS', year: 2023, month: 2, days: 28, day: 29 }],
    ['31/6/2024', { code: 'MONTH_HAS_DAYS', year: 2024, month: 6, days: 30, day: 31 }],
    ['June 31, 2024', { code: 'MONTH_HAS_DAYS', year: 2024, month: 6, days: 30, day: 31 }],
    ['31 de junio de 2024', { code: 'MONTH_HAS_DAYS', year: 2024, month: 6, days: 30, day: 31 }],
    ['2024年6月31日', { code: 'MONTH_HAS_DAYS', year: 2024, month: 6, days: 30, day: 31 }],
    ['2024-06-00', { code: 'MONTH_HAS_DAYS', year: 2024, month: 6, days: 30, day: 0 }],
    ['20240631', { code: 'MONTH_HAS_DAYS', year: 2024, month: 6, days: 30, day: 31 }],
    ['2024-13-01', { code: 'NO_SUCH_MONTH', month: 13 }],
    ['13/32/2024', { code: 'NO_SUCH_MONTH', month: 32 }],
    ['0024-03-15', { code: 'YEAR_TOO_EARLY', year: 24 }],
    ['3/15/0024', { code: 'YEAR_TOO_EARLY', year: 24 }],
    ['June 1, 1824', { code: 'YEAR_TOO_EARLY', year: 1824 }],
  ])('%s', (typed, why) => {
    expect(typedDay(typed, 'month-first')).toMatchObject({ kind: 'impossible' });
    const reading = typedDay(typed, 'month-first');
    if (reading.kind !== 'impossible') throw new Error(reading.kind);
    if (why.code === 'NO_SUCH_MONTH') expect(reading.why.code).toBe(why.code);
    else expect(reading.why).toEqual(why);
  });
});

describe('what is lacking is named', () => {
  it.each([
    ['March 2024', { year: 2024, month: 3 }],
    ['marzo de 2024', { year: 2024, month: 3 }],
    ['2024年6月', { year: 2024, month: 6 }],
    ['3/2024', { year: 2024, month: 3 }],
    ['2024-06', { year: 2024, month: 6 }],
    ['2024', { year: 2024 }],
    ['2024年', { year: 2024 }],
    ['令和6年', { year: 2024 }],
    ['R6.6', { year: 2024, month: 6 }],
    ['6月1日', { month: 6 }],
    ['June', { month: 6 }],
    ['June 1', { month: 6 }],
    ['1 de junio', { month: 6 }],
    ['June 1, 20', { month: 6 }],
    ['6/1/20', {}],
    ['3/15/98', {}],
  ])('%s', (typed, known) => {
    expect(typedDay(typed, 'month-first')).toEqual({ kind: 'incomplete', ...known });
  });
});

describe('what is none is told from what is on its way', () => {
  it.each([
    ['', 'nothing'],
    [' \u00a0', 'nothing'],
    ['6', 'unfinished'],
    ['6/', 'unfinished'],
    ['6/1', 'unfinished'],
    ['6/1/', 'unfinished'],
    ['6/1/2', 'unfinished'],
    ['6/1/202', 'unfinished'],
    ['2024060', 'unfinished'],
    ['J', 'unfinished'],
    ['Septem', 'unfinished'],
    ['June 1, 202', 'unfinished'],
    ['yesterday', 'not-a-day'],
    ['soon', 'not-a-day'],
    ['6/1/2024/5', 'not-a-day'],
    ['June July 1 2024', 'not-a-day'],
    ['6/1/20245', 'not-a-day'],
    ['123456789', 'not-a-day'],
    ['-2024-06-01', 'not-a-day'],
    ['2024--06-01', 'not-a-day'],
    ['$6/1/2024', 'not-a-day'],
    ['6²/1/2024', 'not-a-day'],
    ['1'.repeat(100), 'not-a-day'],
  ])('%s: %s', (typed, kind) => {
    expect(typedDay(typed, 'month-first').kind).toBe(kind);
  });

  it.each([
    ['2024-0', true],
    ['2024-06-0', true],
    ['6/1', true],
    ['June 1', true],
    ['March 2024', true],
    ['2024-02-30', false],
    ['6/1/2024', false],
    ['1.6.2024', false],
    ['yesterday', false],
  ])('while typing, %s is let be: %s', (typed, isOnItsWay) => {
    expect(isUnfinishedDay(typed, 'month-first')).toBe(isOnItsWay);
  });
});

describe('for any day and any text', () => {
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const order = fc.constantFrom<DayOrder>('month-first', 'either');

  it('there is an answer', () => {
    const pieces = fc
      .array(
        fc.constantFrom(
          '6',
          '1',
          '2024',
          '24',
          '/',
          '-',
          '.',
          ' ',
          'June',
          'de',
          '年',
          '月',
          '日',
          ',',
          '(',
          '元',
        ),
        { maxLength: 9 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), pieces), order, (typed, of) => {
        expect(typedDay(typed, of)).toHaveProperty('kind');
        expect(typeof isUnfinishedDay(typed, of)).toBe('boolean');
      }),
      { numRuns: 5_000 },
    );
  });

  it('a day as a file writes it is itself', () => {
    fc.assert(
      fc.property(day, order, (written, of) => {
        expect(typedDay(written, of)).toEqual({ kind: 'day', day: written });
        expect(typedDay(written.replaceAll('-', ''), of)).toEqual({ kind: 'day', day: written });
      }),
    );
  });

  it.each(['en-US', 'es-US', 'es', 'ja', 'en-GB'])(
    'what %s shows, long, medium or full, is read back',
    (locale) => {
      fc.assert(
        fc.property(day, fc.constantFrom('full', 'long', 'medium'), (written, dateStyle) => {
          const shown = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(
            new Date(`${written}T00:00:00Z`),
          );
          expect(typedDay(shown, dayOrderOf(locale))).toEqual({ kind: 'day', day: written });
        }),
      );
    },
  );

  it('what an American writes in numbers is read back', () => {
    const numeric = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC' });
    fc.assert(
      fc.property(day, (written) => {
        const shown = numeric.format(new Date(`${written}T00:00:00Z`));
        expect(typedDay(shown, dayOrderOf('en-US'))).toEqual({ kind: 'day', day: written });
      }),
    );
  });
});
