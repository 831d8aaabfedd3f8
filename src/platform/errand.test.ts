import { expect, it } from 'vitest';
import { Errand } from './errand';

it('waits for who does it, is done once, and then at once', () => {
  const errand = new Errand<string>();
  const done: string[] = [];
  errand.ask('a');
  errand.ask('b');
  const stop = errand.serve((what) => done.push(what));
  expect(done).toEqual(['b']);
  errand.ask('c');
  expect(done).toEqual(['b', 'c']);
  stop();
  errand.ask('d');
  expect(done).toEqual(['b', 'c']);
  errand.serve((what) => done.push(what));
  expect(done).toEqual(['b', 'c', 'd']);
});

it('whoever stops late does not stop the next', () => {
  const errand = new Errand<string>();
  const done: string[] = [];
  const stop = errand.serve(() => undefined);
  errand.serve((what) => done.push(what));
  stop();
  errand.ask('a');
  expect(done).toEqual(['a']);
});
