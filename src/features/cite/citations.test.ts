import { expect, it } from 'vitest';
import { isDay } from '../../kernel/day';
import { type Cited, citationsOf } from './citations';

const day = (text: string) => {
  if (!isDay(text)) throw new Error(text);
  return text;
};
const CITED: Cited = {
  title: 'R&D: 50% of {cells}, C:\\x',
  delivered: day('2024-06-01'),
  amount: '$3,750 of $7,500',
  edition: '2026-11',
  asOf: day('2026-11-22'),
  fingerprint: '7K3M-9QXP',
  address: 'https://example.org/?edition=2026-11#/?s=1.a_b',
  today: day('2026-11-28'),
};

it('has edition, fingerprint and address', () => {
  const { short, full, bibtex } = citationsOf(CITED);
  expect(short).toBe('Battery Origin, edition 2026-11, 7K3M-9QXP');
  expect(full).toBe(
    'Battery Origin: “R&D: 50% of {cells}, C:\\x”. Credit: $3,750 of $7,500, Delivered June 1, 2024. Battery Origin, rules of edition 2026-11, as of November 22, 2026. Fingerprint 7K3M-9QXP. https://example.org/?edition=2026-11#/?s=1.a_b (retrieved November 28, 2026)',
  );
  expect(bibtex).toBe(`@misc{battery-origin-2026-11-7K3M-9QXP,
  author = {{Battery Origin}},
  title = {R\\&D: 50\\% of \\{cells\\}, C:\\textbackslash{}x},
  year = {2026},
  note = {Rules of edition 2026-11. Fingerprint 7K3M-9QXP},
  url = {https://example.org/?edition=2026-11#/?s=1.a_b},
  urldate = {2026-11-28}
}`);
});

it('is a citation without a fingerprint and a title too', () => {
  const { short, full, bibtex } = citationsOf({
    ...CITED,
    fingerprint: null,
    title: '',
    delivered: undefined,
  });
  expect([short, full, bibtex].join('\n')).not.toMatch(/null|undefined|Fingerprint|Delivered/);
  expect(bibtex).toContain('@misc{battery-origin-2026-11,');
});
