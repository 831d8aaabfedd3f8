/** What the copied lists say of a car on a day: listed, not listed, or not known. */
import { describe, expect, test } from 'vitest';
import shipped from '../../public/data/vehicles.json';
import { type Day, isDay } from '../kernel/day';
import { listingOn, listTimesOf } from './listing-on';
import { parseVehicles } from './parse-vehicles';

const parsed = parseVehicles(shipped);
if (!parsed.ok) throw new Error('fixture');
const lists = parsed.value;

function on(text: string): Day {
  if (!isDay(text)) throw new Error(text);
  return text;
}
const car = (id: string) => lists.vehicles.find((each) => each.id === id) ?? lists.vehicles[0];

describe('one day of one car', () => {
  test.each<[why: string, id: string, day: string, kind: string, more?: string]>([
    ['the first day of a listing', 'chevrolet-bolt-euv', '2023-04-18', 'listed', '7500'],
    ['the last day of a listing', 'chevrolet-bolt-euv', '2023-12-31', 'listed', '7500'],
    ['half the credit', 'jeep-wrangler-4xe', '2024-06-01', 'listed', '3750'],
    ['an amount that the formula makes the most', 'chevrolet-bolt-ev', '2023-03-01', 'listed', '7500'],
    ['a car that a whole list of the day has not', 'nissan-leaf', '2024-01-01', 'not-listed'],
    ['the day after it, which no list is whole for', 'nissan-leaf', '2024-01-02', 'gap', 'not-covered'],
    ['the day before its first day seen', 'nissan-leaf', '2024-03-05', 'gap', 'not-covered'],
    ['its first day seen', 'nissan-leaf', '2024-03-06', 'listed', '3750'],
    ['off the list by the maker’s word', 'hyundai-ioniq-5', '2025-03-31', 'not-listed'],
    ['back on it', 'hyundai-ioniq-5', '2025-04-01', 'listed', '7500'],
    ['while the copies disagree', 'hyundai-ioniq-5', '2025-01-01', 'gap', 'copies-disagree'],
    ['a first day that nobody tells', 'hyundai-ioniq-9', '2025-08-01', 'gap', 'first-day-unknown'],
    ['the last day of such a listing', 'hyundai-ioniq-9', '2025-09-30', 'listed', '7500'],
    ['the day after such a listing', 'hyundai-ioniq-9', '2025-10-01', 'gap', 'not-covered'],
    ['the year before such a listing', 'hyundai-ioniq-9', '2024-08-01', 'gap', 'not-covered'],
    ['under another name', 'tesla-model-y-long-range', '2024-01-01', 'gap', 'listed-by-another-name'],
    ['after the lists ended', 'kia-ev9', '2025-10-01', 'gap', 'not-covered'],
    ['before the lists began', 'kia-ev9', '2022-12-31', 'gap', 'not-covered'],
  ])('%s', (_why, id, day, kind, more) => {
    const said = listingOn(lists, car(id), on(day));
    expect(said.kind).toBe(kind);
    if (said.kind === 'listed') expect(said.creditUsd).toBe(more);
    if (said.kind === 'gap') expect(said.why).toBe(more);
    if (said.kind === 'not-listed') expect(said.cites.length).toBeGreaterThan(0);
  });
});

test('several amounts are given to be asked, and none is picked', () => {
  const said = listingOn(lists, car('ford-escape-plug-in-hybrid'), on('2023-02-01'));
  expect(said).toMatchObject({ kind: 'listed', amounts: [{ creditUsd: '6843' }, { creditUsd: '6885' }] });
  expect(said).not.toHaveProperty('creditUsd');
});

test('off a whole list of the day, a car is known by that list not to be listed, with medium trust', () => {
  const said = listingOn(lists, car('nissan-leaf'), on('2024-01-01'));
  const whole = lists.wholeLists.find(({ day }) => day === '2024-01-01');
  expect(said).toEqual({ kind: 'not-listed', cites: whole?.cites, confidence: 'medium' });
});

test('a gap names the car under whose name it may have been listed', () => {
  const said = listingOn(lists, car('tesla-model-y-long-range'), on('2024-06-01'));
  expect(said).toMatchObject({ see: ['tesla-model-y-awd'] });
});

const ALL = { from: on('2023-01-01'), until: on('2025-09-30') };

test('the times of a car, without a hole', () => {
  const times = listTimesOf(lists, car('tesla-model-y-long-range'), ALL);
  expect(times.map(({ from, until, said }) => [from, until, said.kind])).toEqual([
    ['2023-01-01', '2023-04-17', 'listed'],
    ['2023-04-18', '2023-12-31', 'listed'],
    ['2024-01-01', '2024-12-31', 'gap'],
    ['2025-01-01', '2025-09-30', 'listed'],
  ]);
});

test.each(lists.vehicles.map((each) => [each.id, each] as const))(
  '%s: each listing is found on its days',
  (_id, each) => {
    for (const listing of each.listings)
      for (const day of [listing.from ?? listing.until, listing.until])
        expect(listingOn(lists, each, day)).toMatchObject({ kind: 'listed', listing });
  },
);
