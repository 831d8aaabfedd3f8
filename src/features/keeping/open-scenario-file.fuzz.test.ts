/** Whatever a scenario file holds, it is read, or refused with every problem at a place in it. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readForm } from '../../form';
import { evaluate, parseScenario } from '../../law';
import { arbitraryScenarioJson } from '../../testing/arbitrary-scenario';
import { anyText, editedIn, forAll, garbled, inTime, isAbout, isPlaceIn, PATIENCE } from '../../testing/fuzz';
import { shippedRulebook } from '../../testing/rulebook';
import { vectors } from '../../testing/vectors';
import { format } from '../../text/format';
import { problemSentence } from '../../text/problems';
import { openScenarioText } from './open-scenario-file';
import { pathWords } from './path-words';

/** Opens a text, and holds the outcome to be one the page can show. */
function open(text: string): ReturnType<typeof openScenarioText> {
  const read = inTime(() => openScenarioText(text));
  if (read.ok) {
    const { scenario } = readForm(read.value);
    expect(() => evaluate(scenario, shippedRulebook)).not.toThrow();
  } else if (read.error.kind === 'problems') {
    expect(read.error.problems.length).toBeGreaterThan(0);
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    for (const problem of read.error.problems) {
      expect(isPlaceIn(json, problem.path), problem.path).toBe(true);
      expect(problemSentence(format, problem)).not.toMatch(/^$|undefined|NaN/);
      // A name out of the file stands as it is, whatever it says.
      expect(pathWords(problem.path).every((word) => typeof word === 'string')).toBe(true);
    }
  }
  return read;
}

test('any text', () => forAll(anyText, (text) => void open(text)), PATIENCE);

test(
  'a scenario with characters put in, taken out or cut off',
  () => forAll(garbled(arbitraryScenarioJson.map((json) => JSON.stringify(json))), (text) => void open(text)),
  PATIENCE,
);

test(
  'a scenario with anything in one place is read, or refused there',
  () => {
    forAll(editedIn([...vectors.values()]), ({ json, place }) => {
      const read = open(JSON.stringify(json ?? null));
      if (read.ok || read.error.kind !== 'problems') return;
      const repeats = ({ code }: { readonly code: string }) => code === 'DUPLICATE_ID';
      expect(
        read.error.problems.some((each) => repeats(each) || isAbout(each.path, place)),
        place,
      ).toBe(true);
    });
  },
  PATIENCE,
);

test(
  'what is accepted is read again as itself',
  () => {
    const anyJson = fc.oneof(
      arbitraryScenarioJson,
      editedIn([...vectors.values()]).map(({ json }) => json),
    );
    forAll(anyJson, (json) => {
      const read = parseScenario(json);
      if (!read.ok) return;
      expect(parseScenario(JSON.parse(JSON.stringify(read.value)))).toEqual(read);
    });
  },
  PATIENCE,
);
