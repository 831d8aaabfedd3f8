import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay } from '../../kernel/day';
import { isDecimal, readDecimal } from '../../kernel/decimal';
import { evaluate, explain, type Scenario } from '../../law';
import { anEligibleScenario } from '../../testing/a-scenario';
import { arbitraryScenario } from '../../testing/arbitrary-scenario';
import { shippedRulebook } from '../../testing/rulebook';
import { thingsIn } from '../../text/fact-words';
import { groundsOf, reasonSentence } from '../../text/reasons';
import { verdictOf } from '../../text/verdict';
import type { OriginOf } from './fact-lists';
import { partnersOf } from './places';
import { reportOf } from './report';
import { reportText } from './report-text';

const TODAY = '2026-11-23';

const bySelf: OriginOf = () => undefined;

function written(
  scenario: Scenario,
  hypothetical: boolean,
  withIncome = true,
  originOf = bySelf,
  car?: string,
) {
  if (!isDay(TODAY)) throw new Error(TODAY);
  const words = {
    ...groundsOf(scenario, explain(scenario, shippedRulebook)),
    rulebook: shippedRulebook,
    things: thingsIn(scenario),
    car,
  };
  const evaluation = evaluate(scenario, shippedRulebook);
  const text = reportText(
    reportOf({
      words,
      evaluation,
      decided: { scenario, evaluation },
      originOf,
      hypothetical,
      incomplete: false,
      withIncome,
      today: TODAY,
      starting: [],
      found: undefined,
    }),
  );
  return { words, evaluation, text };
}

test('holds the amount, every reason, every source and the edition, whatever the scenario', () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const { words, evaluation, text } = written(scenario, false);
      expect(text).toContain(verdictOf(words, evaluation).amount);
      for (const finding of evaluation.findings) {
        expect(text).toContain(reasonSentence(words, finding));
        for (const { label, url } of finding.cites) {
          expect(text).toContain(label);
          expect(text).toContain(url);
        }
      }
      expect(text).toContain('November 23, 2026');
      expect(text).toContain(shippedRulebook.partners.edition);
    }),
    { numRuns: 50 },
  );
});

test('says that it is hypothetical, and only then', () => {
  const scenario: Scenario = { format: 'battery-origin/scenario', version: 1 };
  expect(written(scenario, true).text).toMatch(/^.*\n\nHypothetical: /);
  expect(written(scenario, false).text).not.toContain('Hypothetical');
});

test('names the partners that count, each with its agreement and its first day', () => {
  const from = (partners: object) =>
    written(
      anEligibleScenario()
        .lithium('10')
        .minedIn('CL')
        .processedIn({ JP: '3', CN: '1' })
        .with('/partners', partners)
        .build(),
      false,
    ).text;
  expect(from({})).toContain(
    'Partners\n- Chile: United States–Chile Free Trade Agreement, in force since January 1, 2004\n- Japan: Agreement',
  );
  expect(from({ suspended: ['JP'] })).not.toContain('- Japan:');
});

test('names no partner whose mineral counts by a what-if alone', () => {
  const scenario = anEligibleScenario()
    .chain('aluminum', '5')
    .processedIn('JP')
    .with('/partners', { japanAllMinerals: true })
    .build();
  expect(partnersOf(written(scenario, true).words)).toEqual([]);
});

test.each([
  ['within the limit', '123456', '123456'],
  ['over it', '987654', '987655'],
])('holds no income unless asked: %s', (_why, now, before) => {
  const year = (magiUsd: string) => ({ filingStatus: 'single', magiUsd });
  const scenario = anEligibleScenario()
    .lithium('5')
    .with('/buyer', {
      thisYear: year(now),
      lastYear: year(before),
      taxBeforeCreditUsd: '6543',
      businessUsePercent: '12',
    })
    .build();
  const digits = /123,456|987,65|6,543|12%|[Ss]ingle/;
  expect(written(scenario, false, true).text).toMatch(digits);
  expect(written(scenario, false, false).text).not.toMatch(digits);
});

test('page one says what to do by when, and who said what', () => {
  const scenario = anEligibleScenario().with('/vehicle/certifiedUsd', '7500').build();
  const origins: Readonly<Record<string, ReturnType<OriginOf>>> = {
    'vehicle.certifiedUsd': 'car-list',
    'vehicle.msrpUsd': 'example',
    'components.northAmericanPercent': 'typical',
    'vehicle.sellerReport': 'assumed',
  };
  const { text } = written(scenario, false, false, (field) => origins[field]);
  expect(text).toContain('Never claimed it? File Form 1040-X with Form 8936 by April 18, 2028.');
  const listUnder = (heading: string): string => text.split(`\n\n${heading}\n`)[1]?.split('\n\n')[0] ?? '';
  expect(listUnder('From the car list').split('\n')).toHaveLength(1);
  expect(listUnder('From the car list')).toContain('7,500');
  expect(listUnder('Assumed, not confirmed by you').split('\n')).toHaveLength(3);
  expect(listUnder('You said')).toContain('May 1, 2024');
  expect(listUnder('You said')).not.toMatch(/52,000|80%|7,500/);
  expect(text).not.toContain('Entered');
});

const AMOUNT = readDecimal('7500');
if (!isDecimal(AMOUNT)) throw new Error(AMOUNT);

test('a car is named as its list names it, and beside a certificate the halves are not told of', () => {
  const scenario = { ...anEligibleScenario().build(), minerals: undefined, components: undefined };
  const certified: Scenario = {
    format: scenario.format,
    version: scenario.version,
    vehicle: { ...scenario.vehicle, car: 'hyundai-ioniq-5', certifiedUsd: AMOUNT },
  };
  expect(written(certified, false).text).toContain('hyundai-ioniq-5');
  const { text } = written(certified, false, true, bySelf, 'Hyundai Ioniq 5');
  expect(text).toContain('Hyundai Ioniq 5');
  expect(text).not.toContain('hyundai-ioniq-5');
  const [result = ''] = text.split('You said');
  expect(result).not.toContain('No listed mineral is entered');
  expect(text).toContain('- Price limit');
  expect(text).not.toContain('- Critical minerals requirement');
  const { certifiedUsd: _none, ...uncertified } = certified.vehicle ?? {};
  const { text: open } = written({ ...certified, vehicle: uncertified }, false);
  expect(open).toContain('- Critical minerals requirement');
  const [computed = ''] = open.split('You said');
  expect(computed).toContain('No listed mineral is entered');
});

test('a refusal says its reason alone, and what came out alike stands in one line', () => {
  const { text } = written(anEligibleScenario().with('/vehicle/originalUse', false).build(), false);
  const [result = ''] = text.split('You said');
  expect(result).toContain('No credit: this one is for new cars, and yours was used.');
  expect(result).not.toMatch(/minerals’ value|components’ value|percentage/);
  const { text: certified } = written(
    anEligibleScenario().with('/vehicle/certifiedUsd', '7500').without('/vehicle/grossWeightLb').build(),
    false,
  );
  expect(certified.match(/that settles it/g)).toHaveLength(1);
  const { text: prior } = written(anEligibleScenario().delivered('2022-11-01').build(), false);
  expect(prior.match(/falls under the law before/g)).toHaveLength(1);
});

test.each([
  ['an example’s day', { assumed: ['/vehicle/placedInService'] }, false],
  ['partners made up', {}, true],
])('nobody is told to file for %s', (_why, more, hypothetical) => {
  const scenario = anEligibleScenario().lithium('10').build();
  expect(written(scenario, false).text).toContain('File Form 1040-X');
  expect(written({ ...scenario, ...more }, hypothetical).text).not.toContain('Form 1040-X');
});
