import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePresets } from '../data/parse-presets';
import { type Evaluation, evaluate } from '../law';
import { type FormValues, readForm } from '../scenario-form';
import { shippedRulebook } from '../testing/rulebook';
import { exampleForm, refinedInJapan } from './examples';

const parsed = parsePresets(JSON.parse(readFileSync('public/data/presets.json', 'utf8')));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
const presets = parsed.value;

function evaluated(form: FormValues): Evaluation {
  const { scenario, problems } = readForm(form);
  expect(problems).toEqual([]);
  return evaluate(scenario, shippedRulebook);
}

const example = exampleForm(presets, 'Example');
const illustration = refinedInJapan(example, 'Illustration');

describe('the example', () => {
  it('misses the 50 percent of 2024 at about 26 percent of the value, 21 to 30 by pairing', () => {
    const { minerals } = evaluated(example);
    expect(minerals.status).toBe('failed');
    const { min = 0, estimate = 0, max = 0 } = minerals.share ?? {};
    expect([min, estimate, max].map(Math.floor)).toEqual([21, 26, 30]);
  });

  it('has one half of the credit, by its components, and no question open', () => {
    const { credit, findings } = evaluated(example);
    expect(credit).toEqual({ basis: 'computed', status: 'eligible', amountUsd: 3750, possibleUsd: [3750] });
    expect(findings.filter(({ status }) => status === 'unknown' || status === 'failed')).toEqual([]);
  });
});

describe('the illustration', () => {
  it('has both halves', () => {
    expect(evaluated(illustration).credit.amountUsd).toBe(7500);
  });

  it('has them by the agreement with Japan alone', () => {
    const without = { ...illustration, partners: { ...illustration.partners, suspended: ['JP'] } };
    expect(evaluated(without).minerals.status).toBe('failed');
    expect(evaluated(without).credit.amountUsd).toBe(3750);
  });

  it('leaves aluminum as the world refines it', () => {
    const aluminum = (form: FormValues) => form.entries.find(({ mineral }) => mineral === 'aluminum');
    expect(aluminum(illustration)).toEqual(aluminum(example));
  });
});
