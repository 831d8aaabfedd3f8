import { expect, test } from 'vitest';
import { languageToShow } from './choose-language';

const built = ['en', 'es', 'ja'];

test.each([
  ['English where the browser wants nothing', 'en', null, [], 'en'],
  ['the first that there is', 'en', null, ['fr-FR', 'es-MX', 'en'], 'es'],
  ['whatever its region and case', 'en', null, ['JA-jp'], 'ja'],
  ['English when it is wanted more', 'en', null, ['en-GB', 'es'], 'en'],
  ['not a longer code that begins so', 'en', null, ['est', 'jam'], 'en'],
  ['what the address names', 'es', null, ['ja'], 'es'],
  ['what was chosen, against the browser', 'en', 'en', ['es'], 'en'],
  ['what was chosen, against the address', 'es', 'ja', ['en'], 'ja'],
  ['what was chosen, when it is English', 'es', 'en', ['es'], 'en'],
  ['nothing that is not built any more', 'en', 'de', ['es'], 'es'],
] as const)('%s', (_why, own, chosen, wanted, shown) => {
  expect(languageToShow({ own, chosen, wanted, built })).toBe(shown);
});

test('who was sent on is not sent on again', () => {
  for (const own of built)
    for (const chosen of [null, ...built, 'de'])
      for (const wanted of [[], ['es'], ['ja', 'es'], ['en']]) {
        const first = languageToShow({ own, chosen, wanted, built });
        expect(languageToShow({ own: first, chosen, wanted, built })).toBe(first);
      }
});
