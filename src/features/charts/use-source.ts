import { evaluationFile, useCalculation, useIsHypothetical } from '../../calculation';
import { editionOf } from '../../law';
import { writeCarried } from '../../platform/carried';
import { fileName } from '../../platform/files';
import { fingerprintOf } from '../../platform/fingerprint';
import { m } from '../../text';
import { format } from '../../text/format';

/** Columns of a file, with the one value that each has in every row. */
export type Columns = readonly (readonly [name: string, value: string])[];

/** What a chart is of, by which rules and from where: printed in its picture, carried by it, and in its files. */
export function useSource(name: string) {
  const hypothetical = useIsHypothetical();
  const { scenario, rulebook } = useCalculation();
  const edition = editionOf(rulebook);
  const { asOf } = rulebook.partners;
  const source = `${window.location.host}${window.location.pathname}`;
  const { title = '', vehicle } = scenario;
  const delivered = vehicle?.placedInService;
  const day = delivered === undefined ? [] : [m.insight_chart_delivered({ day: format.day(delivered) })];
  const told = [...(title === '' ? [] : [title]), ...day];
  return {
    /** A name that tells chart, scenario and day of delivery apart. */
    file: (extension: string): string =>
      fileName([name, title === '' ? 'battery-origin' : title, delivered ?? ''].join(' '), extension),
    /** Below the drawing. */
    lines: async (): Promise<readonly string[]> => {
      const fingerprint = await fingerprintOf(scenario, edition);
      return [
        ...(hypothetical ? [m.insight_hypothetical_line()] : []),
        ...(told.length === 0 ? [] : [told.join(' · ')]),
        `${m.insight_source_line({ edition, as_of: format.day(asOf) })} ${source}`,
        fingerprint === null ? m.cite_fingerprint_none() : m.cite_fingerprint({ fingerprint }),
      ];
    },
    columns: async (): Promise<Columns> => [
      ['scenario', title],
      ['delivered', delivered ?? ''],
      ['rules_edition', edition],
      ['rules_as_of', asOf],
      ['hypothetical', String(hypothetical)],
      ['fingerprint', (await fingerprintOf(scenario, edition)) ?? ''],
      ['source', source],
    ],
    carried: async (): Promise<string> =>
      writeCarried(scenario, { edition, fingerprint: await fingerprintOf(scenario, edition) }),
    evaluation: async () =>
      evaluationFile(scenario, rulebook, {
        personal: false,
        fingerprint: await fingerprintOf(scenario, edition),
        source,
      }),
  };
}
