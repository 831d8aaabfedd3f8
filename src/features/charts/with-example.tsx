import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { type Calculation, useCalculation, useValues } from '../../calculation';
import type { Presets } from '../../data/presets';
import { presetsQuery } from '../../data/queries';
import { evaluate } from '../../law';
import { focusQuestion } from '../../questions';
import { readForm } from '../../scenario-form';
import { chemistryOf, exampleBattery } from '../../starting-figures';
import { m } from '../../text';
import { format } from '../../text/format';
import { Button, Gauge, Skeleton, Tag } from '../../ui';
import { Legend } from '../../ui/charts/legend';
import { meanings } from './meanings';
import { ExamplePictured } from './pictured';
import styles from './with-example.module.css';

interface WithExampleProps {
  readonly children: ReactNode;
}

/**
 * Draws a labelled example where a buyer's form has no minerals: people look before they read, and the form stays as
 * blank as it is.
 */
export function WithExample({ children }: WithExampleProps) {
  const calculation = useCalculation();
  const isLacking = calculation.depth === 'car' && calculation.evaluation.minerals.share === null;
  return isLacking ? <OfExample calculation={calculation}>{children}</OfExample> : children;
}

interface OfExampleProps extends WithExampleProps {
  readonly calculation: Calculation;
}

function OfExample({ calculation, children }: OfExampleProps) {
  const { data, isError } = useQuery(presetsQuery);
  // What a query brings is drawn at once, and these are many pictures: drawn later, they give way to the next key press.
  const presets = useDeferredValue(data);
  const { battery, partners, vehicle } = useValues();
  const { placedInService, batteryKwh, car } = vehicle;
  const { rulebook } = calculation;
  const example = useMemo(
    () =>
      presets &&
      exampleBattery(
        { battery, partners, vehicle: { placedInService, batteryKwh } },
        presets,
        m.picture_example_title(),
      ),
    [presets, battery, partners, placedInService, batteryKwh],
  );
  const pictured = useMemo(() => {
    if (example === undefined) return undefined;
    const reading = readForm(example.values);
    return { ...calculation, ...reading, evaluation: evaluate(reading.scenario, rulebook) };
  }, [example, calculation, rulebook]);
  if (isError) return children;
  if (presets === undefined || example === undefined || pictured === undefined)
    return <Skeleton lines={20} />;
  return (
    <section className={styles.example} aria-label={m.picture_example_title()}>
      <ExampleLabel calculation={calculation} car={car} presets={presets} example={example} />
      <ExamplePictured example={pictured}>
        <ExampleGauge calculation={pictured} />
        {children}
      </ExamplePictured>
    </section>
  );
}

interface ExampleLabelProps {
  readonly calculation: Calculation;
  /** The car that was picked; empty without one. */
  readonly car: string;
  readonly presets: Presets;
  readonly example: ReturnType<typeof exampleBattery>;
}

/** Says whose battery is drawn, and leads to where the person's own is told. */
function ExampleLabel({ calculation, car, presets, example }: ExampleLabelProps) {
  const told = {
    kwh: format.number(example.kwh, 1),
    chemistry: chemistryOf(presets, example.chemistry)?.label ?? example.chemistry,
    year: String(example.year),
  };
  return (
    <div className={styles.label}>
      <p>
        <Tag tone="strong">{m.answer_tag_example()}</Tag>{' '}
        {car === '' ? m.picture_example(told) : m.picture_example_car(told)}
      </p>
      {car !== '' && isOpen(calculation) ? (
        <Button look="quiet" onClick={() => focusQuestion('/vehicle/batteryKwh')}>
          {m.picture_describe()}
        </Button>
      ) : null}
    </div>
  );
}

/** Whether anything is asked of the car, so that its battery can be told. */
const isOpen = ({ decided }: Calculation): boolean =>
  decided.evaluation.credit.status === 'unknown' || decided.evaluation.credit.status === 'eligible';

/** The battery filled to the example's share; the answer's own gauge is of the person's battery alone. */
function ExampleGauge({ calculation }: { readonly calculation: Calculation }) {
  const { share, thresholdPercent: at } = calculation.evaluation.minerals;
  if (share === null) return null;
  const amounts = {
    counts: share.min,
    depends: share.max - share.min,
    'not-known': share.possible - share.max,
    'does-not': 100 - share.possible,
  };
  return (
    <figure className={styles.gauge}>
      <Gauge
        parts={{ counts: amounts.counts, depends: amounts.depends, unknown: amounts['not-known'] }}
        threshold={
          at === null ? undefined : { at, label: m.answer_gauge_needed({ threshold: format.percent(at, 6) }) }
        }
      />
      <Legend
        items={meanings(amounts).map((item) => ({ ...item, value: format.percent(amounts[item.meaning]) }))}
      />
    </figure>
  );
}
