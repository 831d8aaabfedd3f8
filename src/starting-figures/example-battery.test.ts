import { describe, expect, it } from 'vitest';
import presetsFile from '../../public/data/presets.json';
import { parsePresets } from '../data/parse-presets';
import { evaluate } from '../law';
import { blankForm, readForm } from '../scenario-form';
import { shippedRulebook } from '../testing/rulebook';
import { exampleBattery } from './example-battery';

const read = parsePresets(presetsFile);
if (!read.ok) throw new Error('fixture');
const presets = read.value;
const blank = blankForm();

const made = (chemistry: string, vehicle: { batteryKwh: string; placedInService: string }) =>
  exampleBattery({ ...blank, battery: { ...blank.battery, chemistry }, vehicle }, presets, 'Example');

describe('a battery to draw where the form has none', () => {
  it.each([
    ['nothing said: the usual, of the default year', '', '', '', 'NMC811', '75', presets.defaultYear],
    ['the size and the year of the form', '', '84', 'April 15, 2025', 'NMC811', '84', 2025],
    ['its chemistry', 'LFP', '60', '2024-06-01', 'LFP', '60', 2024],
    ['a size that cannot be read: the usual one', '', 'big', '2024-06-01', 'NMC811', '75', 2024],
  ])('%s', (_why, chemistry, batteryKwh, placedInService, wanted, kwh, year) => {
    const example = made(chemistry, { batteryKwh, placedInService });
    expect(example).toMatchObject({ chemistry: wanted, kwh, year });
    const { scenario, problems } = readForm(example.values);
    expect(problems).toEqual([]);
    expect(evaluate(scenario, shippedRulebook).minerals.share).not.toBeNull();
    // Nothing in it is anybody's word.
    expect(scenario.assumed).toContain('/minerals');
  });
});
