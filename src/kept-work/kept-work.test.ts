import { describe, expect, it } from 'vitest';
import { deviceStorage, type TextStore } from '../platform/storage';
import { blankForm, type FormValues } from '../scenario-form';
import { KeptWork } from './kept-work';

function memory(limit = Number.POSITIVE_INFINITY): TextStore {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => {
      if (text.length > limit) throw new DOMException('no', 'QuotaExceededError');
      texts.set(key, text);
    },
    removeItem: (key) => void texts.delete(key),
    key: (index) => [...texts.keys()][index] ?? null,
    get length() {
      return texts.size;
    },
  };
}

const titled = (title: string): FormValues => ({ ...blankForm(), title });

/** A device on which tabs are opened. */
function aDevice(limit?: number) {
  const disk = memory(limit);
  let time = 0;
  const tick = () => {
    time += 1;
    return time;
  };
  const open = (session: TextStore = memory()) =>
    new KeptWork({
      local: deviceStorage(() => disk),
      tab: deviceStorage(() => session),
      now: tick,
      newId: () => `id${tick()}`,
    });
  return { disk, open };
}

describe('the work of a tab', () => {
  it('is found again by the same tab, and by a new one', () => {
    const { open } = aDevice();
    const session = memory();
    expect(open(session).start()).toBeNull();
    expect(open(session).keep(titled('A'), false)).toBe('kept');
    expect(open(session).start()?.form.title).toBe('A');
    expect(open().start()?.form.title).toBe('A');
  });

  it('is not overwritten by another tab that went on from it', () => {
    const { open } = aDevice();
    const [mine, theirs] = [memory(), memory()];
    const first = open(mine);
    first.keep(titled('A'), false);
    const second = open(theirs);
    second.start();
    second.keep(titled('B'), false);
    first.keep(titled('A2'), false);
    expect(open(mine).start()?.form.title).toBe('A2');
    expect(open(theirs).start()?.form.title).toBe('B');
    expect(
      open(theirs)
        .earlier()
        .map(({ saved }) => saved.form.title),
    ).toEqual(['A2']);
  });

  it('is not overwritten by a copy of the tab, which has its session too', () => {
    const { open } = aDevice();
    const session = memory();
    const first = open(session);
    first.keep(titled('A'), false);
    const copied = memory();
    copied.setItem('battery-origin/slot', session.getItem('battery-origin/slot') ?? '');
    const copy = open(copied);
    copy.start();
    first.keep(titled('A2'), false);
    copy.keep(titled('copy'), false);
    first.keep(titled('A3'), false);
    expect(open(session).start()?.form.title).toBe('A3');
    expect(open(copied).start()?.form.title).toBe('copy');
  });

  it('stays in one slot, however often it is kept', () => {
    const { open, disk } = aDevice();
    const tab = open();
    for (let round = 0; round < 5; round += 1) tab.keep(titled(`${round}`), false);
    expect(tab.earlier()).toEqual([]);
    expect(disk.length).toBe(2);
  });

  it('of many tabs: the latest six stay', () => {
    const { open } = aDevice();
    for (let tab = 0; tab < 9; tab += 1) open().keep(titled(`${tab}`), false);
    const last = open();
    last.keep(titled('now'), false);
    last.prune();
    expect(last.earlier().map(({ saved }) => saved.form.title)).toEqual(['8', '7', '6', '5', '4']);
  });

  it('says when it is full', () => {
    expect(aDevice(10).open().keep(titled('A'), false)).toBe('full');
  });
});

describe('what cannot be read', () => {
  it.each([
    ['damaged', '{"format":"battery-origin/saved","version":2,"na', 'corrupt'],
    ['from the future', '{"format":"battery-origin/saved","version":7}', 'newer'],
  ])('%s: stays as it is, and the tab works elsewhere', (_why, text, kind) => {
    const { open, disk } = aDevice();
    const session = memory();
    open(session).keep(titled('A'), false);
    const slot = session.getItem('battery-origin/slot') ?? '';
    disk.setItem(`battery-origin/${slot}`, text);
    const again = open(session);
    expect(again.start()).toBeNull();
    again.keep(titled('B'), false);
    expect(again.unread()).toMatchObject([{ key: slot, text, trouble: { kind } }]);
    expect(open(session).start()?.form.title).toBe('B');
  });
});

describe('named scenarios', () => {
  it('are kept, renamed, and come back after being removed', () => {
    const work = aDevice().open();
    work.keepNamed({ name: 'One', keepsIncome: false, form: titled('x') });
    work.keepNamed({ name: 'Two', keepsIncome: false, form: titled('y') });
    const names = () => work.named().map(({ saved }) => saved.name);
    expect(names()).toEqual(['Two', 'One']);
    const [two] = work.named();
    if (two === undefined) throw new Error('kept');
    work.rename(two, 'Zwei');
    expect(names()).toEqual(['Zwei', 'One']);
    const text = work.remove(two.key);
    expect(names()).toEqual(['One']);
    work.putBack(two.key, text ?? '');
    expect(names()).toEqual(['Zwei', 'One']);
  });
});

describe('income that is not to be kept', () => {
  const buyer = { ...blankForm().buyer, thisYear: { filingStatus: 'joint', magiUsd: '145000' } } as const;
  const withIncome = (): FormValues => ({ ...titled('A'), buyer });
  const written = (disk: TextStore) =>
    Array.from({ length: disk.length }, (_, index) => disk.getItem(disk.key(index) ?? '')).join();

  it('is there again when this tab is loaded anew, and is not on the device', () => {
    const { disk, open } = aDevice();
    const session = memory();
    open(session).keep(withIncome(), false);
    expect(open(session).start()).toMatchObject({ form: { buyer }, lacksIncome: false });
    expect(written(disk)).not.toMatch(/145000|joint/);
  });

  it('is not there in another tab, which is told so', () => {
    const { open } = aDevice();
    open(memory()).keep(withIncome(), false);
    expect(open().start()).toMatchObject({ form: { buyer: blankForm().buyer }, lacksIncome: true });
  });

  it('does not come back once it was taken out, nor to other work of the tab', () => {
    const { open } = aDevice();
    const session = memory();
    const work = open(session);
    work.keep(withIncome(), false);
    work.leaveSlot();
    work.keep(titled('B'), false);
    expect(open(session).start()).toMatchObject({ form: { title: 'B', buyer: blankForm().buyer } });
  });

  it('leaves the tab when it is to stay on the device', () => {
    const { open } = aDevice();
    const session = memory();
    open(session).keep(withIncome(), false);
    open(session).keep(withIncome(), true);
    expect(written(session)).not.toMatch(/145000/);
    expect(open().start()).toMatchObject({ form: { buyer }, lacksIncome: false });
  });
});
