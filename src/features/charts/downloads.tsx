import { type RefObject, useState } from 'react';
import { useCalculation } from '../../form/calculation';
import { useIsHypothetical } from '../../form/use-is-hypothetical';
import { saveBlob, saveFile } from '../../platform/files';
import { m } from '../../text';
import { format } from '../../text/format';
import { Button } from '../../ui';
import { pngPicture, svgPicture } from '../../ui/charts/svg-picture';
import type { ChartFigures } from './chart-frame';
import styles from './charts.module.css';
import { toCsv } from './csv';

interface DownloadsProps {
  /** Where the chart is drawn. */
  readonly place: RefObject<HTMLElement | null>;
  readonly name: string;
  readonly title: string;
  readonly figures: Pick<ChartFigures, 'head' | 'raw'>;
  readonly notes: readonly string[];
}

/** The chart as CSV, SVG and PNG; each says where it comes from, of which edition, and whether it is hypothetical. */
export function Downloads({ place, name, title, figures, notes }: DownloadsProps) {
  const [failed, setFailed] = useState(false);
  const source = useSourceLine();
  const hypothetical = useIsHypothetical();
  const said = [...(hypothetical ? [m.insight_hypothetical_line()] : []), ...notes, source];
  const file = `battery-origin-${name}`;
  const svg = (): string => svgPicture(place.current ?? document, { title, notes: said });
  const csv = (): string =>
    toCsv([[title], ...said.map((line) => [line]), [], [...figures.head], ...figures.raw]);
  const attempt = (save: () => Promise<void> | void): void => {
    setFailed(false);
    new Promise<void>((resolve) => resolve(save())).catch(() => setFailed(true));
  };
  const formats = [
    [m.insight_chart_csv(), () => saveFile(`${file}.csv`, `\uFEFF${csv()}`, 'text/csv')],
    [m.insight_chart_svg(), () => saveFile(`${file}.svg`, svg(), 'image/svg+xml')],
    [m.insight_chart_png(), async () => saveBlob(`${file}.png`, await pngPicture(svg()))],
  ] as const;
  return (
    <div className={styles.downloads}>
      <span>{m.insight_chart_downloads()}</span>
      {formats.map(([format, save]) => (
        <Button
          key={format}
          aria-label={m.insight_chart_download({ chart: title, format })}
          onClick={() => attempt(save)}
        >
          {format}
        </Button>
      ))}
      {failed ? <p role="alert">{m.insight_chart_failed()}</p> : null}
    </div>
  );
}

function useSourceLine(): string {
  const { day } = format;
  const { edition, asOf } = useCalculation().rulebook.partners;
  return m.insight_source_line({ edition, as_of: day(asOf) });
}
