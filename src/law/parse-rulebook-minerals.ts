import { checked, items, label, some } from '../kernel/read-data-file';
import { object, type Read, type Reading, required } from '../kernel/reader';
import { type Cites, editionOf, file, type Heading, ownHeading } from './parse-rulebook-file';
import { mineral } from './parse-terms';
import type { ListedMineral, MineralList } from './rulebook';

type MineralFile = Heading & MineralList;
type NotListed = MineralList['notListed'][number];

const listed = (cites: Cites): Read<ListedMineral> =>
  object<ListedMineral>({
    id: required(mineral),
    paragraph: required(label),
    forms: required(some(label)),
    cites: required(cites),
  });

const notListed = (cites: Cites): Read<NotListed> =>
  object<NotListed>({ id: required(mineral), cites: required(cites) });

/** A mineral stands in one place: on the list once, or off it once. */
function reportRepeats(lists: MineralFile, reading: Reading): void {
  const seen = new Set<string>();
  for (const name of ['minerals', 'notListed'] as const) {
    lists[name].forEach(({ id }, index) => {
      if (seen.has(id)) reading.report('DUPLICATE_ID', { id }, [name, index, 'id']);
      seen.add(id);
    });
  }
}

const mineralFile = file('battery-origin/minerals', (cites) =>
  checked(
    object<MineralFile>({
      ...ownHeading,
      minerals: required(some(listed(cites))),
      notListed: required(items(notListed(cites))),
    }),
    reportRepeats,
  ),
);

/** The list of § 45X(c)(6), from `minerals.json`. */
export const mineralList: Read<MineralList> = (input, reading) => {
  const read = mineralFile(input, reading);
  return read === undefined
    ? undefined
    : { ...editionOf(read), minerals: read.minerals, notListed: read.notListed };
};
