import { useMemo, useState } from 'react';
import { m } from '../../../text';
import { Legend } from '../../../ui/charts/legend';
import { ChartChoice } from '../chart-choice';
import { ChartFrame } from '../chart-frame';
import { LateBars } from '../late-bars';
import { usePictured } from '../pictured';
import type { ChartStage } from '../stage-parts';
import { firstStage } from './first-stage';
import { byCountry } from './series';
import { countryWords } from './words';

const STAGES: readonly ChartStage[] = ['extraction', 'processing', 'recycling'];

/** As the map names them. */
const STAGE_LABELS: Readonly<Record<ChartStage, () => string>> = {
  extraction: m.insight_map_extracted,
  processing: m.insight_map_processed,
  recycling: m.insight_map_recycled,
};

/** The minerals' value by country, a stage at a time. */
export default function CountryChart() {
  const calculation = usePictured();
  const [chosen, setChosen] = useState<ChartStage>();
  const stage = chosen ?? firstStage('processing', calculation);
  const series = useMemo(() => byCountry(stage, calculation), [stage, calculation]);
  const words = countryWords(stage, series);
  if (calculation.evaluation.minerals.share === null) return <p>{m.result_share_none()}</p>;
  return (
    <ChartFrame
      name="by-country"
      finding={words.finding}
      figures={words.figures}
      notes={words.notes}
      controls={
        <ChartChoice
          label={m.insight_country_stage()}
          options={STAGES.map((value) => ({ value, label: STAGE_LABELS[value]() }))}
          value={stage}
          onChoose={setChosen}
        />
      }
    >
      {words.rows.length === 0 ? null : (
        <>
          <LateBars
            label={m.insight_country_heading()}
            rows={words.rows}
            max={Math.max(...words.sums)}
            formatTick={words.tick}
          />
          <Legend
            items={[
              { meaning: 'counts', label: m.insight_country_counts() },
              ...(series.all.some(({ notKnown }) => notKnown > 0)
                ? [{ meaning: 'not-known', label: m.insight_meaning_not_known() } as const]
                : []),
              { meaning: 'does-not', label: m.result_share_does_not() },
            ]}
          />
        </>
      )}
    </ChartFrame>
  );
}
