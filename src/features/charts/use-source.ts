import { evaluationFile, useIsHypotheticalIn } from '../../calculation';
import { editionOf, type Rulebook, type Scenario } from '../../law';
import { writeCarried } from '../../platform/carried';
import { fileName } from '../../platform/files';
import { fingerprintOf } from '../../platform/fingerprint';
import { m } from '../../text';
import { format } from '../../text/format';
import { usePictured } from './pictured';

/** Columns of a file, with the one value that each has in every row. */
export type Columns = readonly (readonly [name: string, value: string])[];

/** What a chart is of. */
interface Shown {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  readonly hypothetical: boolean;
  readonly edition: string;
  /** The page's address, without what leads to a calculation. */
  readonly source: string;
}

/** What a chart is of, by which rules and from where: printed in its picture, carried by it, and in its files. */
export function useSource(name: string) {
  const pictured = usePictured();
  const hypothetical = useIsHypotheticalIn(pictured);
  const { scenario, rulebook } = pictured;
  const edition = editionOf(rulebook);
  const source = `${window.location.host}${window.location.pathname}`;
  const shown: Shown = { scenario, rulebook, hypothetical, edition, source };
  const fingerprint = () => fingerprintOf(scenario, edition);
  return {
    /** A name that tells chart, scenario and day of delivery apart. */
    file: (extension: string): string => nameOf(name, scenario, extension),
    /** Below the drawing. */
    lines: async () => linesOf(shown, await fingerprint()),
    columns: async () => columnsOf(shown, await fingerprint()),
    carried: async () => writeCarried(scenario, { edition, fingerprint: await fingerprint() }),
    evaluation: async () =>
      evaluationFile(scenario, rulebook, { personal: false, fingerprint: await fingerprint(), source }),
  };
}

const nameOf = (name: string, { title = '', vehicle }: Scenario, extension: string): string =>
  fileName(
    [name, title === '' ? 'battery-origin' : title, vehicle?.placedInService ?? ''].join(' '),
    extension,
  );

function linesOf(
  { scenario, rulebook, hypothetical, edition, source }: Shown,
  fingerprint: string | null,
): readonly string[] {
  const delivered = scenario.vehicle?.placedInService;
  const told = [
    ...(scenario.title === undefined ? [] : [scenario.title]),
    ...(delivered === undefined ? [] : [m.insight_chart_delivered({ day: format.day(delivered) })]),
  ];
  const asOf = format.day(rulebook.partners.asOf);
  return [
    ...(hypothetical ? [m.insight_hypothetical_line()] : []),
    ...(told.length === 0 ? [] : [told.join(' · ')]),
    `${m.insight_source_line({ edition, as_of: asOf })} ${source}`,
    fingerprint === null ? m.cite_fingerprint_none() : m.cite_fingerprint({ fingerprint }),
  ];
}

const columnsOf = (
  { scenario, rulebook, hypothetical, edition, source }: Shown,
  fingerprint: string | null,
): Columns => [
  ['scenario', scenario.title ?? ''],
  ['delivered', scenario.vehicle?.placedInService ?? ''],
  ['rules_edition', edition],
  ['rules_as_of', rulebook.partners.asOf],
  ['hypothetical', String(hypothetical)],
  ['fingerprint', fingerprint ?? ''],
  ['source', source],
];
