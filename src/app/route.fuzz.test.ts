/** Whatever stands in the address, there is a view, and no link is waited for that nobody will read. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasLink, payloadIn } from '../platform/address';
import { anyText, forAll, PATIENCE } from '../testing/fuzz';
import { HASHES, viewOf } from './route';

const part = fc.constantFrom(
  '#',
  '/',
  '?',
  '&',
  's=',
  's',
  '=',
  '1.',
  'a',
  '%',
  'partners',
  'law',
  'dealers',
  '\n',
);
const hashes = fc.oneof(
  fc.array(part, { maxLength: 9 }).map((all) => `#${all.join('')}`),
  anyText,
);

test(
  'a view, and a link only where a payload is',
  () => {
    forAll(hashes, (hash) => {
      expect(Object.keys(HASHES)).toContain(viewOf(hash));
      if (hasLink(hash)) expect(payloadIn(hash)).not.toBeNull();
      if (viewOf(hash) !== 'calculator') expect(hasLink(hash)).toBe(false);
    });
  },
  PATIENCE,
);
