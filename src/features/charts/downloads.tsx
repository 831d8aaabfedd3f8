import { type ReactNode, useState } from 'react';
import { useIsHypothetical } from '../../calculation';
import { fileName, saveBlob, saveFile } from '../../platform/files';
import { m } from '../../text';
import { format } from '../../text/format';
import { Button } from '../../ui';
import { pngPicture } from '../../ui/charts/svg-picture';
import styles from './charts.module.css';
import { toCsv } from './csv';
import type { ChartFigures } from './figures';
import { usePictured } from './pictured';
import { usePicture } from './use-picture';

interface DownloadsProps {
  readonly name: string;
  readonly title: string;
  readonly figures: Pick<ChartFigures, 'caption' | 'file'>;
  readonly notes: readonly string[];
  /** The chart, to be drawn anew in the picture's size. */
  readonly children: ReactNode;
}

/** The chart as CSV, SVG, PNG and on the clipboard; each says of which battery it is, from where and of which edition. */
export function Downloads({ name, title, figures, notes, children }: DownloadsProps) {
  const [state, setState] = useState<'failed' | 'copied' | 'busy'>();
  const { lines, columns, scenarioTitle } = useSource();
  const { draw, stage } = usePicture(children, { title, notes: [figures.caption, ...notes, ...lines] });
  const file = (extension: string): string =>
    fileName(`${name} ${scenarioTitle ?? 'battery-origin'}`, extension);
  const attempt = (save: () => Promise<void> | void, then?: 'copied'): void => {
    setState('busy');
    new Promise<void>((resolve) => resolve(save())).then(
      () => setState(then),
      () => setState('failed'),
    );
  };
  const png = async (size: 'wide' | 'square'): Promise<Blob> => pngPicture(await draw(size));
  const formats = [
    [m.insight_chart_csv(), () => saveFile(file('csv'), `\uFEFF${csvOf(figures, columns)}`, 'text/csv')],
    [m.insight_chart_svg(), async () => saveFile(file('svg'), await draw('free'), 'image/svg+xml')],
    [m.insight_chart_png_wide(), async () => saveBlob(file('png'), await png('wide'))],
    [m.insight_chart_png_square(), async () => saveBlob(file('square.png'), await png('square'))],
  ] as const;
  return (
    <div className={styles.downloads}>
      <span>{m.insight_chart_downloads()}</span>
      {formats.map(([format, save]) => (
        <Button
          key={format}
          look="tool"
          aria-label={m.insight_chart_download({ chart: title, format })}
          onClick={() => attempt(save)}
        >
          {format}
        </Button>
      ))}
      {canCopy() ? (
        <Button
          look="tool"
          disabled={state === 'busy'}
          onClick={() => attempt(() => copyPicture(png('wide')), 'copied')}
        >
          {m.insight_chart_copy()}
        </Button>
      ) : null}
      {state === 'failed' ? <p role="alert">{m.insight_chart_failed()}</p> : null}
      {state === 'copied' ? <p role="status">{m.insight_chart_copied()}</p> : null}
      {stage}
    </div>
  );
}

const canCopy = (): boolean => 'ClipboardItem' in globalThis && navigator.clipboard !== undefined;

/** The picture is promised: a browser that asks for a press takes no longer wait. */
const copyPicture = (png: Promise<Blob>): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);

type Columns = readonly (readonly [name: string, value: string])[];

/** The first line holds the names of the columns; where it comes from stands in columns of its own. */
const csvOf = ({ file }: Pick<ChartFigures, 'file'>, columns: Columns): string =>
  toCsv([
    [...file.head, ...columns.map(([name]) => name)],
    ...file.rows.map((row) => [...row, ...columns.map(([, value]) => value)]),
  ]);

/** What battery it is, by which rules, and from where: as lines of a picture and as columns of a file. */
function useSource() {
  const { day } = format;
  const hypothetical = useIsHypothetical();
  const { scenario, rulebook } = usePictured();
  const { edition, asOf } = rulebook.partners;
  const { title: scenarioTitle, vehicle } = scenario;
  const delivered = vehicle?.placedInService;
  const address = `${window.location.host}${window.location.pathname}`;
  const told = [
    ...(scenarioTitle === undefined ? [] : [scenarioTitle]),
    ...(delivered === undefined ? [] : [m.insight_chart_delivered({ day: day(delivered) })]),
  ];
  const columns: Columns = [
    ['scenario', scenarioTitle ?? ''],
    ['delivered', delivered ?? ''],
    ['rules_edition', edition],
    ['rules_as_of', asOf],
    ['hypothetical', String(hypothetical)],
    ['source', address],
  ];
  const lines = [
    ...(hypothetical ? [m.insight_hypothetical_line()] : []),
    ...(told.length === 0 ? [] : [told.join(' · ')]),
    `${m.insight_source_line({ edition, as_of: day(asOf) })} ${address}`,
  ];
  return { lines, columns, scenarioTitle };
}
