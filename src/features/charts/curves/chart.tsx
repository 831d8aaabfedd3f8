import { useQuery } from '@tanstack/react-query';
import { Suspense, useCallback, useDeferredValue, useId, useMemo, useState } from 'react';
import { useCalculation, useValues, useWork } from '../../../calculation';
import { presetsQuery } from '../../../data/queries';
import { type AlongCurve, type Curve, curve, priceSetCurve, type Work } from '../../../insight';
import type { Rulebook, Scenario } from '../../../law';
import { m } from '../../../text';
import { format } from '../../../text/format';
import { latePart, SelectField, Skeleton } from '../../../ui';
import { besideCertificate } from '../beside-certificate';
import { ChartFrame } from '../chart-frame';
import styles from '../charts.module.css';
import { curveChoices } from './choices';
import { curveName, curveWords } from './words';

const ShareCurve = latePart(() => import('../../../ui/charts/share-curve'));

/** The share along the price of a mineral or along one country's part, and where the answer turns. */
export default function CurvesChart() {
  const id = useId();
  const { scenario, rulebook } = useDeferredValue(useCalculation());
  const choices = useMemo(() => curveChoices(scenario, rulebook), [scenario, rulebook]);
  const [chosen, setChosen] = useState('');
  const named = choices.map((of) => ({ value: JSON.stringify(of), label: curveName(of), of }));
  const of = named.find(({ value }) => value === chosen)?.of ?? choices[0];
  if (of === undefined) return <p>{m.asked_curve_nothing()}</p>;
  return (
    <>
      <SelectField
        id={id}
        label={m.asked_curve_along()}
        options={named}
        value={JSON.stringify(of)}
        onChange={({ target }) => setChosen(target.value)}
      />
      {of.kind === 'prices' ? (
        <AlongPrices rulebook={rulebook} />
      ) : (
        <Along key={JSON.stringify(of)} of={of} scenario={scenario} rulebook={rulebook} />
      )}
    </>
  );
}

interface AlongProps {
  readonly of: AlongCurve;
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
}

function Along({ of, scenario, rulebook }: AlongProps) {
  const start = useCallback(() => curve(of, scenario, rulebook), [of, scenario, rulebook]);
  const found = useWork(start);
  return found === undefined ? <Skeleton lines={12} /> : <Picture found={found} />;
}

/** Along the sets of prices; where the form takes its prices from none, that is said. */
function AlongPrices({ rulebook }: { readonly rulebook: Rulebook }) {
  const presets = useQuery(presetsQuery).data;
  const values = useDeferredValue(useValues());
  const start = useCallback(
    function* (): Work<{ readonly found: Curve | undefined } | undefined> {
      if (presets === undefined) return undefined;
      return { found: yield* priceSetCurve({ values, presets, rulebook }) };
    },
    [values, presets, rulebook],
  );
  const result = useWork(start);
  if (result === undefined) return <Skeleton lines={12} />;
  return result.found === undefined ? <p>{m.asked_curve_no_sets()}</p> : <Picture found={result.found} />;
}

const TICKS = { price: [100, 200, 300], country: [0, 25, 50, 75, 100] };

function Picture({ found }: { readonly found: Curve }) {
  const { of, crossings, thresholdPercent } = found;
  const words = useMemo(() => curveWords(found), [found]);
  const beside = besideCertificate(useCalculation());
  const [active, setActive] = useState<string>();
  const onActive = useCallback((point: { readonly description: string } | undefined) => {
    setActive(point?.description);
  }, []);
  return (
    <ChartFrame
      name="curves"
      finding={words.finding}
      notes={[NOTES[of.kind](), ...(thresholdPercent === null ? [m.asked_no_threshold()] : []), ...beside]}
      figures={words.figures}
    >
      <Suspense fallback={<Skeleton lines={12} />}>
        <ShareCurve
          label={curveName(of)}
          points={words.points}
          threshold={thresholdPercent ?? undefined}
          crossings={crossings}
          own={of.kind === 'price' ? 100 : undefined}
          ticks={of.kind === 'prices' ? words.points.map(({ x }) => x) : TICKS[of.kind]}
          formatX={of.kind === 'prices' ? String : percent}
          formatY={percent}
          onActive={onActive}
        />
      </Suspense>
      <p aria-hidden="true" className={styles.active}>
        {active ?? m.asked_curve_key()}
      </p>
    </ChartFrame>
  );
}

const NOTES = {
  price: m.asked_curve_note_price,
  prices: m.asked_curve_note_prices,
  country: m.asked_curve_note_country,
};

const percent = (value: number): string => format.percent(value, 0);
