import { useId, useMemo, useState } from 'react';
import { useCalculation, useValues } from '../../calculation';
import { isOpen, massesIn, type Way, type Worth, worthOf } from '../../insight';
import { typedNumber } from '../../scenario-form';
import { m } from '../../text';
import { format } from '../../text/format';
import { NumberField } from '../../ui';
import styles from './insight.module.css';

/** What a way is worth: the greatest extra cost at which the credit that it wins still pays for it. */
export function WorthOfWay({ way }: { readonly way: Way }) {
  const { scenario, decided, rulebook, depth } = useCalculation();
  const values = useValues();
  const worth = useMemo(() => {
    const from = depth === 'car' ? decided.scenario : scenario;
    // A certificate would hide what the sourcing itself would earn.
    const { certifiedUsd: _certificate, ...vehicle } = from.vehicle ?? {};
    return worthOf(way.changes, { scenario: { ...from, vehicle }, rulebook, massOf: massesIn(values) });
  }, [way, scenario, decided, rulebook, depth, values]);
  return (
    <div className={styles.worth}>
      <h4>{m.asked_worth_heading()}</h4>
      {worth.winsUsd.most <= 0 ? <p>{m.asked_worth_nothing()}</p> : <Wins worth={worth} />}
    </div>
  );
}

function Wins({ worth }: { readonly worth: Worth }) {
  const { winsUsd, massKg, perKgUsd } = worth;
  const most = { amount: format.money(winsUsd.most) };
  const upTo = isOpen(worth.before) ? m.asked_worth_up_to_open(most) : m.asked_worth_up_to(most);
  const amount = winsUsd.least === winsUsd.most ? most.amount : upTo;
  return (
    <>
      <p>
        {perKgUsd === undefined || massKg === undefined
          ? m.asked_worth_pack({ amount })
          : m.asked_worth_kg({
              amount,
              per_kg: format.money(perKgUsd.toFixed(2)),
              mass: format.number(massKg, 1),
            })}
      </p>
      {massKg === undefined ? (
        <p className={styles.soft}>{m.asked_worth_no_mass()}</p>
      ) : (
        <Premium massKg={massKg} winsUsd={winsUsd.most} />
      )}
      <p className={styles.soft}>{m.asked_worth_whose()}</p>
    </>
  );
}

/** One's own extra cost per kg, held against what is won. */
function Premium({ massKg, winsUsd }: { readonly massKg: number; readonly winsUsd: number }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const reading = typedNumber(typed, 'usd');
  const cost = reading.kind === 'number' ? Number(reading.number) * massKg : undefined;
  const left = cost === undefined ? undefined : winsUsd - cost;
  return (
    <>
      <NumberField
        id={id}
        label={m.asked_worth_own()}
        prefix="$"
        error={typed.trim() !== '' && cost === undefined ? m.asked_worth_own_wrong() : undefined}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <p aria-live="polite">
        {cost === undefined || left === undefined
          ? null
          : left >= 0
            ? m.asked_worth_pays({ cost: format.money(cost.toFixed(2)), left: format.money(left.toFixed(2)) })
            : m.asked_worth_loses({
                cost: format.money(cost.toFixed(2)),
                lost: format.money((-left).toFixed(2)),
              })}
      </p>
    </>
  );
}
