import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromScenario, readForm } from '../../form';
import { blankForm } from '../../form/blank';
import { writeSaved } from '../../form/saved/saved-document';
import { evaluate } from '../../law';
import { anEligibleScenario } from '../../testing/a-scenario';
import { arbitraryScenarioOfTheForm } from '../../testing/arbitrary-scenario';
import { shippedRulebook } from '../../testing/rulebook';
import { openScenarioText } from './open-scenario-file';
import { pathWords } from './path-words';

const scenario = anEligibleScenario().lithium('60').processedIn('JP').build();

describe('a file', () => {
  it('with a scenario opens, a mark of the byte order before it too', () => {
    const read = openScenarioText(`\uFEFF${JSON.stringify(scenario)}`);
    if (!read.ok) throw new Error('refused');
    expect(readForm(read.value).scenario).toEqual(scenario);
  });

  it('that the page saved brings back any scenario, exactly', () => {
    fc.assert(
      fc.property(arbitraryScenarioOfTheForm, (any) => {
        const shown = readForm(fromScenario(any));
        const read = openScenarioText(JSON.stringify(shown.scenario, null, 2));
        if (!read.ok) throw new Error(JSON.stringify(read.error));
        expect(readForm(read.value)).toEqual(shown);
        expect(shown.problems).toEqual([]);
        const [mine, theirs] = [shown.scenario, any].map((each) => evaluate(each, shippedRulebook));
        expect(mine?.credit).toEqual(theirs?.credit);
        expect(mine?.minerals).toEqual(theirs?.minerals);
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);

  it('that is a copy of kept work opens as it was typed', () => {
    const form = { ...blankForm(), title: 'kept' };
    expect(openScenarioText(writeSaved({ name: '', savedAt: 1, keepsIncome: false, form }))).toEqual({
      ok: true,
      value: form,
    });
  });

  it.each([
    ['no JSON', 'mineral,value', { kind: 'not-json' }],
    ['a newer scenario', JSON.stringify({ ...scenario, version: 2, x: 1 }), { kind: 'newer', version: 2 }],
    ['newer kept work', '{"format":"battery-origin/saved","version":9}', { kind: 'newer', version: 9 }],
    ['another thing', '[]', { kind: 'problems', problems: [{ path: '', code: 'NOT_AN_OBJECT' }] }],
  ])('%s is refused as such', (_why, text, error) => {
    expect(openScenarioText(text)).toEqual({ ok: false, error });
  });

  it('with many faults is refused with all of them', () => {
    const bad = { ...scenario, colour: 'red', vehicle: { acquired: 'soon', msrpUsd: -1 } };
    expect(openScenarioText(JSON.stringify(bad))).toMatchObject({
      error: { problems: [{ path: '/colour' }, { path: '/vehicle/acquired' }, { path: '/vehicle/msrpUsd' }] },
    });
  });
});

it.each([
  ['/minerals/entries/3/valueUsd', ['Minerals', 'entry 4', 'Value (USD)']],
  ['/minerals/entries/0/extraction/1/country', ['Minerals', 'entry 1', 'Extraction', 'no. 2', 'Country']],
  ['/components/items/0/id', ['Components', 'component 1', 'id']],
  ['/constructor', ['constructor']],
])('%s in words', (pointer, words) => {
  expect(pathWords(pointer)).toEqual(words);
});
