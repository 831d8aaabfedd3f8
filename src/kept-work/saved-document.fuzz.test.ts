/** Whatever the device holds, work is read, or told apart as newer or damaged; and a failing device loses none of it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../law';
import { deviceStorage, type TextStore } from '../platform/storage';
import { blankEntry, blankForm, blankItem, blankRow, type FormValues, readForm } from '../scenario-form';
import { anyText, editedIn, forAll, garbled, inTime, isAbout, isPlaceIn, PATIENCE } from '../testing/fuzz';
import { shippedRulebook } from '../testing/rulebook';
import { KeptWork } from './kept-work';
import { readSaved, writeSaved } from './saved-document';

const blank = blankForm();
const form: FormValues = {
  ...blank,
  title: 'One',
  buyer: { ...blank.buyer, thisYear: { filingStatus: 'surviving-spouse', magiUsd: '987,654' } },
  entries: [
    {
      ...blankEntry('a', 'nickel'),
      valueUsd: '1,5',
      shares: { recycled: [], extraction: [{ country: 'AU', percent: '9' }], processing: [] },
    },
    { ...blankEntry('b', 'lithium'), kind: 'chain' },
  ],
  chainRows: [{ ...blankRow('r'), mineral: 'Li', valueUsd: '5', extraction: 'AU 1; CL 2' }],
  components: { ...blank.components, kind: 'list', items: [blankItem('i')] },
  partners: {
    suspended: ['JP'],
    added: [{ country: 'ID', covers: 'some', minerals: ['nickel'] }],
    japanAllMinerals: true,
  },
};
const documents = [true, false].map((keepsIncome): unknown =>
  JSON.parse(writeSaved({ name: 'N', savedAt: 5, keepsIncome, form })),
);

/** Reads a kept text; what is read can be worked with, and is read again as itself. */
function open(kept: string): ReturnType<typeof readSaved> {
  const read = inTime(() => readSaved(kept));
  if (!read.ok) {
    expect(['newer', 'corrupt']).toContain(read.error.kind);
    return read;
  }
  const { scenario } = inTime(() => readForm(read.value.form));
  expect(() => evaluate(scenario, shippedRulebook)).not.toThrow();
  const again = readSaved(writeSaved({ ...read.value, keepsIncome: true }));
  expect(again).toEqual({ ok: true, value: { ...read.value, keepsIncome: true } });
  return read;
}

test('any text', () => forAll(anyText, (text) => void open(text)), PATIENCE);

test(
  'kept work with characters put in, taken out or cut off',
  () => {
    const texts = fc.constantFrom(...documents.map((document) => JSON.stringify(document)));
    forAll(garbled(texts), (text) => void open(text));
  },
  PATIENCE,
);

test(
  'kept work with anything in one place is read, or refused there',
  () => {
    forAll(editedIn(documents), ({ json, place }) => {
      const read = open(JSON.stringify(json ?? null));
      if (read.ok || read.error.kind === 'newer') return;
      const { problems } = read.error;
      expect(
        problems.some(({ path }) => isAbout(path, place)),
        place,
      ).toBe(true);
      for (const { path } of problems) expect(isPlaceIn(json, path), path).toBe(true);
    });
  },
  PATIENCE,
);

test(
  'nothing of the buyer is kept unasked, whatever was typed',
  () => {
    forAll(
      fc.tuple(
        anyText.filter((text) => text.length < 100),
        fc.boolean(),
      ),
      ([typed, keepsIncome]) => {
        const secret = `secret${typed}`;
        const year = { filingStatus: 'joint', magiUsd: secret } as const;
        const buyer = {
          ...blank.buyer,
          thisYear: year,
          lastYear: year,
          taxBeforeCreditUsd: secret,
          businessUsePercent: secret,
        };
        const kept = writeSaved({ name: '', savedAt: 1, keepsIncome, form: { ...form, buyer } });
        expect(kept.includes('secret')).toBe(keepsIncome);
      },
    );
  },
  PATIENCE,
);

/** A store that holds what it is given until it does not: by turns it forbids, is full, forgets or holds rubbish. */
function moody(moods: readonly string[]): TextStore & { readonly next: () => void } {
  const texts = new Map<string, string>();
  let at = 0;
  const mood = () => moods[at % Math.max(1, moods.length)] ?? 'well';
  const guard = () => {
    if (mood() === 'blocked') throw new DOMException('no', 'SecurityError');
    // A browser throws what it likes.
    if (mood() === 'strange') throw 'no';
  };
  return {
    next: () => {
      at += 1;
      if (mood() === 'forgets') texts.clear();
      if (mood() === 'rubbish') for (const key of texts.keys()) texts.set(key, '{"format":');
    },
    getItem: (key) => {
      guard();
      return texts.get(key) ?? null;
    },
    setItem: (key, text) => {
      guard();
      if (mood() === 'full') throw new DOMException('no', 'QuotaExceededError');
      texts.set(key, text);
    },
    removeItem: (key) => {
      guard();
      texts.delete(key);
    },
    key: (index) => {
      guard();
      return [...texts.keys()][index] ?? null;
    },
    get length() {
      guard();
      return texts.size;
    },
  };
}

const mood = fc.constantFrom('well', 'well', 'blocked', 'strange', 'full', 'forgets', 'rubbish');
const step = fc.constantFrom('keep', 'keep', 'reopen', 'other', 'name', 'remove', 'list', 'leave');

test(
  'a device that fails at any moment: nothing throws, and what was said to be kept is there',
  () => {
    forAll(
      fc.tuple(fc.array(mood, { minLength: 1, maxLength: 6 }), fc.array(step, { maxLength: 12 })),
      ([moods, steps]) => {
        const [disk, session] = [moody(moods), moody(['well'])];
        let time = 0;
        const tick = () => {
          time += 1;
          return time;
        };
        const open = (tab: TextStore) =>
          new KeptWork({
            local: deviceStorage(() => disk),
            tab: deviceStorage(() => tab),
            now: tick,
            newId: () => `id${tick()}`,
          });
        let work = open(session);
        const acts: Readonly<Record<string, () => void>> = {
          keep: () => {
            const title = `t${tick()}`;
            const kept = work.keep({ ...blank, title }, false);
            expect(['kept', 'blocked', 'full']).toContain(kept);
            if (kept === 'kept') expect(open(session).start()?.form.title).toBe(title);
          },
          reopen: () => {
            work = open(session);
            work.start();
          },
          other: () => void open(moody(['well'])).keep({ ...blank, title: 'other' }, false),
          name: () => void work.keepNamed({ name: 'n', keepsIncome: false, form: blank }),
          remove: () => {
            for (const { key } of work.named()) work.remove(key);
          },
          list: () => {
            work.prune();
            expect(Array.isArray([work.earlier(), work.named(), work.unread(), work.isBlocked()])).toBe(true);
          },
          leave: () => work.leaveSlot(),
        };
        for (const each of steps) {
          acts[each]?.();
          disk.next();
        }
      },
    );
  },
  PATIENCE,
);
