import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blankEntry, blankForm, blankItem, blankRow, type FormValues } from '../scenario-form';
import { readSaved, type SavedDocument, writeSaved } from './saved-document';

const fixture = (version: number) => readFileSync(`src/kept-work/fixtures/version-${version}.json`, 'utf8');

const form: FormValues = {
  ...blankForm(),
  title: 'One',
  buyer: {
    thisYear: { filingStatus: 'joint', magiUsd: '145,000' },
    lastYear: { filingStatus: 'single', magiUsd: '' },
    businessUsePercent: '5',
    taxBeforeCreditUsd: '9000',
    transferToDealer: 'no',
  },
  entries: [{ ...blankEntry('a', 'nickel'), valueUsd: 'half typ' }],
  chainRows: [{ ...blankRow('r'), extraction: 'AU' }],
  components: { ...blankForm().components, items: [blankItem('i')] },
};
const saved: SavedDocument = { name: 'N', savedAt: 5, keepsIncome: true, form };

const edited = (change: (json: Record<string, unknown>) => void): string => {
  const json = JSON.parse(writeSaved(saved));
  change(json);
  return JSON.stringify(json);
};

describe('what is kept', () => {
  it('comes back as typed, wrong or not', () => {
    expect(readSaved(writeSaved(saved))).toEqual({ ok: true, value: expect.objectContaining(saved) });
  });

  it('holds nothing of the buyer unless asked', () => {
    const text = writeSaved({ ...saved, keepsIncome: false });
    expect(text).not.toMatch(/145|9000|joint/);
    expect(readSaved(text)).toMatchObject({ value: { form: { ...form, buyer: blankForm().buyer } } });
  });
});

/** What version 3 brought, to a form without anything of it. */
const withNothingNew = (form: FormValues): FormValues => ({
  ...form,
  origin: {},
  vehicle: { ...form.vehicle, car: '', acquisition: '', certifiedUsd: '' },
  entries: form.entries.map((entry) => ({ ...entry, supplier: '' })),
  chainRows: form.chainRows.map((row) => ({ ...row, supplier: '' })),
});

describe('a document of an older version', () => {
  it('version 1: before the chains table and the choice to keep income', () => {
    const before = JSON.parse(fixture(1)).form;
    expect(readSaved(fixture(1))).toEqual({
      ok: true,
      value: expect.objectContaining({
        version: 3,
        name: 'Spring car',
        keepsIncome: false,
        lacksIncome: false,
        form: withNothingNew({ ...before, chainRows: [] }),
      }),
    });
  });

  it('version 2: before it was told where each value came from', () => {
    expect(readSaved(fixture(2))).toEqual({
      ok: true,
      value: expect.objectContaining({
        version: 3,
        keepsIncome: true,
        lacksIncome: false,
        form: withNothingNew(JSON.parse(fixture(2)).form),
      }),
    });
  });
});

describe('marks of where values came from', () => {
  it('come back as they were', () => {
    const marked = { ...form, origin: { 'vehicle.msrpUsd': 'car-list', 'minerals.a': 'typical' } } as const;
    expect(readSaved(writeSaved({ ...saved, form: marked }))).toMatchObject({ value: { form: marked } });
  });

  it('that are none of the known ones are damage, told at their place', () => {
    const damaged = edited((json) => Object.assign(json, { form: { ...form, origin: { title: 'rumour' } } }));
    expect(readSaved(damaged)).toMatchObject({
      error: { kind: 'corrupt', problems: [{ path: '/form/origin/title', code: 'NOT_AN_OPTION' }] },
    });
  });
});

it('tells whether income was left out', () => {
  const lacks = (document: SavedDocument) => {
    const read = readSaved(writeSaved(document));
    return read.ok && read.value.lacksIncome;
  };
  expect(lacks({ ...saved, keepsIncome: false })).toBe(true);
  expect(lacks(saved)).toBe(false);
  expect(lacks({ ...saved, keepsIncome: false, form: blankForm() })).toBe(false);
});

describe('what cannot be read', () => {
  it('of a newer version is named as such', () => {
    expect(readSaved(edited((json) => Object.assign(json, { version: 99, surprise: true })))).toEqual({
      ok: false,
      error: { kind: 'newer', version: 99 },
    });
  });

  it.each([
    ['half a text', writeSaved(saved).slice(0, 300), ''],
    ['no object', '[1]', ''],
    ['another format', edited((json) => Object.assign(json, { format: 'x' })), '/format'],
    ['a version that never was', edited((json) => Object.assign(json, { version: 0 })), '/version'],
    [
      'a form without a part',
      edited((json) => Object.assign(json, { form: { ...form, vehicle: {} } })),
      '/form/vehicle/acquired',
    ],
    [
      'a number for a text',
      edited((json) => Object.assign(json, { form: { ...form, title: 5 } })),
      '/form/title',
    ],
  ])('%s is called damaged, with its places', (_why, text, path) => {
    const read = readSaved(text);
    expect(read).toMatchObject({ ok: false, error: { kind: 'corrupt' } });
    if (read.ok || read.error.kind !== 'corrupt') throw new Error('unreachable');
    expect(read.error.problems.map((problem) => problem.path)).toContain(path);
  });
});
