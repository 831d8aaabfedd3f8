import { checked, items, label, some } from '../kernel/read-data-file';
import { day, decimal, object, option, optional, optionalList, type Read, required } from '../kernel/reader';
import { type Cites, editionOf, file, type Heading, ownHeading } from './parse-rulebook-file';
import { reportOverlaps, reportReversed } from './parse-rulebook-periods';
import { assignedCountry, mineral } from './parse-terms';
import {
  COMMITMENTS,
  EVENTS,
  type Listed,
  type Partner,
  type PartnerEvent,
  type PartnerList,
  TALKS,
  type Talks,
} from './rulebook';

type PartnerFile = Heading & PartnerList;

const listed = (cites: Cites): Read<Listed> =>
  object<Listed>({ countries: required(some(assignedCountry)), cites: required(cites) });

const someMinerals = some(mineral);

const coverage: Read<Partner['minerals']> = (input, reading) =>
  input === 'all' ? 'all' : someMinerals(input, reading);

const positive = decimal({ above: 0 });

const years: Read<number> = (input, reading) => {
  const value = positive(input, reading);
  return value === undefined ? undefined : Number(value);
};

const event = (cites: Cites): Read<PartnerEvent> =>
  object<PartnerEvent>({ day: required(day), event: required(option(...EVENTS)), cites: required(cites) });

const partner = (cites: Cites): Read<Partner> =>
  checked(
    object<Partner>({
      country: required(assignedCountry),
      agreement: required(label),
      from: required(day),
      until: optional(day),
      minerals: required(coverage),
      cites: required(cites),
      commitments: optionalList(items(option(...COMMITMENTS))),
      reviewWithinYears: optional(years),
      events: optionalList(items(event(cites))),
    }),
    reportReversed,
  );

/** A country may be listed again for other days, never twice for one day. */
const partners = (cites: Cites): Read<readonly Partner[]> =>
  checked(items(partner(cites)), (all, reading) => reportOverlaps(all, ({ country }) => country, reading));

const talks = (cites: Cites): Read<Talks> =>
  object<Talks>({
    id: required(option(...TALKS)),
    countries: required(some(assignedCountry)),
    begun: optional(day),
    cites: required(cites),
  });

const content = (cites: Cites): Read<PartnerFile> =>
  object<PartnerFile>({
    ...ownHeading,
    unitedStates: required(listed(cites)),
    northAmerica: required(listed(cites)),
    coveredNations: required(listed(cites)),
    partners: required(partners(cites)),
    talks: optionalList(items(talks(cites))),
  });

const partnerFile = file('battery-origin/partners', content);

/** The list of partners, from `partners.json`. */
export const partnerList: Read<PartnerList> = (input, reading) => {
  const read = partnerFile(input, reading);
  if (read === undefined) return undefined;
  const { unitedStates, northAmerica, coveredNations, partners: all } = read;
  const list = { ...editionOf(read), unitedStates, northAmerica, coveredNations, partners: all };
  return read.talks === undefined ? list : { ...list, talks: read.talks };
};
