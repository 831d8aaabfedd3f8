import { type ReactNode, useState } from 'react';
import { jsonText } from '../../calculation';
import { toCsv } from '../../platform/csv';
import { saveBlob, saveFile } from '../../platform/files';
import { canShare, share } from '../../platform/page';
import { pngWithText, svgWithText } from '../../platform/picture-file';
import { m } from '../../text';
import { Button } from '../../ui';
import { pngPicture } from '../../ui/charts/svg-picture';
import styles from './charts.module.css';

import type { ChartFigures } from './figures';
import { type Size, usePicture } from './use-picture';
import { type Columns, useSource } from './use-source';

interface DownloadsProps {
  readonly name: string;
  readonly title: string;
  readonly figures: Pick<ChartFigures, 'caption' | 'file'>;
  readonly notes: readonly string[];
  /** The chart, to be drawn anew in the picture's size. */
  readonly children: ReactNode;
}

/** The chart as CSV, JSON, SVG, PNG and on the clipboard; each says of which battery it is, from where and of which edition. */
export function Downloads(props: DownloadsProps) {
  const { name, title, figures } = props;
  const [state, setState] = useState<'failed' | 'copied' | 'busy'>();
  const source = useSource(name);
  const { file } = source;
  const { svg, png, stage } = useFiles(props, source);
  const attempt = (save: () => Promise<void> | void, then?: 'copied'): void => {
    setState('busy');
    new Promise<void>((resolve) => resolve(save())).then(
      () => setState(then),
      () => setState('failed'),
    );
  };
  const csv = async (): Promise<string> => `\uFEFF${csvOf(figures, await source.columns())}`;
  const json = async (): Promise<string> => jsonText(jsonOf(props, await source.evaluation()));
  const formats = [
    [m.insight_chart_csv(), async () => saveFile(file('csv'), await csv(), 'text/csv')],
    [m.cite_chart_json(), async () => saveFile(file('json'), await json(), 'application/json')],
    [m.insight_chart_svg(), async () => saveFile(file('svg'), await svg(), 'image/svg+xml')],
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
      {canShareFiles() ? (
        <Button
          look="quiet"
          disabled={state === 'busy'}
          onClick={() => attempt(() => sharePicture(png('wide'), { name: file('png'), title }))}
        >
          {m.cite_chart_share()}
        </Button>
      ) : null}
      {state === 'failed' ? <p role="alert">{m.insight_chart_failed()}</p> : null}
      {state === 'copied' ? <p role="status">{m.insight_chart_copied()}</p> : null}
      {stage}
    </div>
  );
}

/** The picture's files: each says its source and carries its calculation. */
function useFiles(
  { title, figures, notes, children }: DownloadsProps,
  { lines, carried }: ReturnType<typeof useSource>,
) {
  const { draw, stage } = usePicture(children);
  const drawn = async (size: Size): Promise<string> =>
    draw(size, { title, notes: [figures.caption, ...notes, ...(await lines())] });
  return {
    svg: async (): Promise<string> => svgWithText(await drawn('free'), await carried()),
    png: async (size: 'wide' | 'square'): Promise<Blob> =>
      pngWithText(await pngPicture(await drawn(size)), await carried()),
    stage,
  };
}

let sharesFiles: boolean | undefined;

/** Asked once: to make a file for the question takes longer than to draw the buttons. */
const canShareFiles = (): boolean =>
  (sharesFiles ??= canShare({ files: [new File([], 'a.png', { type: 'image/png' })] }));

const canCopy = (): boolean => 'ClipboardItem' in globalThis && navigator.clipboard !== undefined;

/** The picture is promised: a browser that asks for a press takes no longer wait. */
const copyPicture = (png: Promise<Blob>): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);

const sharePicture = async (
  png: Promise<Blob>,
  { name, title }: { readonly name: string; readonly title: string },
): Promise<void> => share({ title, files: [new File([await png], name, { type: 'image/png' })] });

/** The first line holds the names of the columns; where it comes from stands in columns of its own. */
const csvOf = ({ file }: Pick<ChartFigures, 'file'>, columns: Columns): string =>
  toCsv([
    [...file.head, ...columns.map(([name]) => name)],
    ...file.rows.map((row) => [...row, ...columns.map(([, value]) => value)]),
  ]);

/** The chart's figures beside the scenario that they are of, and all that the law makes of it. */
const jsonOf = ({ name, title, figures: { caption, file } }: DownloadsProps, evaluation: object): object => ({
  ...evaluation,
  chart: { name, title, caption, columns: file.head, rows: file.rows },
});
