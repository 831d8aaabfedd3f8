import { type Day, dayAfter } from '../kernel/day';
import type { Listing, OpenTime, Unlisted, Vehicle, Vehicles, WholeList } from './vehicles';

/** What the copied lists say of a car on one day. A gap is not a no. */
export type ListingOn =
  /** `creditUsd` is absent where the amount hung on the version, or is not known: then it is asked. */
  | ({ readonly kind: 'listed'; readonly listing: Listing } & Pick<Listing, 'creditUsd' | 'amounts'>)
  | ({ readonly kind: 'not-listed' } & Pick<Unlisted, 'cites' | 'confidence'>)
  | Gap;

export interface Gap {
  readonly kind: 'gap';
  readonly why: 'not-covered' | 'first-day-unknown' | OpenTime['why'];
  /** The listing that may have begun by this day. */
  readonly listing?: Listing;
  /** Ids of the cars under whose names it may have been listed. */
  readonly see?: readonly string[];
}

type Lists = Pick<Vehicles, 'wholeLists'>;

const holds = (day: Day, { from, until }: { readonly from: Day; readonly until: Day }): boolean =>
  from <= day && day <= until;

/** Whether a listing is known to have held; of one whose first day is not known, its last day alone. */
const isListed = (day: Day, { from, until }: Listing): boolean => holds(day, { from: from ?? until, until });

/** What the copies say of a car on a day of delivery. */
export function listingOn({ wholeLists }: Lists, car: Vehicle, day: Day): ListingOn {
  const listing = car.listings.find((each) => isListed(day, each));
  if (listing !== undefined) return listed(listing);
  const open = car.openTimes?.find((each) => holds(day, each));
  if (open !== undefined) return { kind: 'gap', why: open.why, ...(open.see && { see: open.see }) };
  return notListed(wholeLists, car, day) ?? gap(car, day);
}

function listed(listing: Listing): ListingOn {
  const { creditUsd, amounts } = listing;
  return { kind: 'listed', listing, ...(creditUsd && { creditUsd }), ...(amounts && { amounts }) };
}

/** A list that claims to be whole speaks for its own day, and for no other. */
function notListed(wholeLists: readonly WholeList[], car: Vehicle, day: Day): ListingOn | undefined {
  const unlisted = car.unlisted?.find((each) => holds(day, each));
  if (unlisted !== undefined)
    return { kind: 'not-listed', cites: unlisted.cites, confidence: unlisted.confidence };
  const whole = wholeLists.find((list) => list.day === day);
  return whole && { kind: 'not-listed', cites: whole.cites, confidence: 'medium' };
}

/** A listing without a first day may have begun at any time of its calendar year, for lists are made by the year. */
function gap({ listings }: Vehicle, day: Day): Gap {
  const year = day.slice(0, 4);
  const begun = listings.find(
    ({ from, until }) => from === undefined && day < until && until.startsWith(year),
  );
  return begun === undefined
    ? { kind: 'gap', why: 'not-covered' }
    : { kind: 'gap', why: 'first-day-unknown', listing: begun };
}

/** A run of days of which the copies say the same. */
export interface ListTime {
  readonly from: Day;
  readonly until: Day;
  readonly said: ListingOn;
}

const isSame = (a: ListingOn, b: ListingOn): boolean => JSON.stringify(a) === JSON.stringify(b);

/** All that the copies say of a car from one day to another, both included, as runs of days without a hole. */
export function listTimesOf(
  lists: Lists,
  car: Vehicle,
  { from, until }: { readonly from: Day; readonly until: Day },
): readonly ListTime[] {
  const times: ListTime[] = [];
  for (let day: Day | undefined = from; day !== undefined && day <= until; day = dayAfter(day)) {
    const said = listingOn(lists, car, day);
    const last = times.at(-1);
    if (last !== undefined && isSame(last.said, said)) times[times.length - 1] = { ...last, until: day };
    else times.push({ from: day, until: day, said });
  }
  return times;
}
