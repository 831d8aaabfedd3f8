import { memo, Suspense } from 'react';
import { useSnapshot } from '../../calculation';
import { LISTED_MINERALS } from '../../law';
import { anchorFor, fieldId, NumberQuestion } from '../../questions';
import type { EntryValues } from '../../scenario-form';
import { m } from '../../text';
import { format } from '../../text/format';
import { mineralInText, mineralName } from '../../text/minerals';
import { Button, Card, Disclosure, latePart, Skeleton } from '../../ui';
import { EntryBar } from './entry-bar';
import styles from './entry-card.module.css';
import { EntrySummary } from './entry-summary';

const EntryDetails = latePart(() => import('./entry-details'));

export interface EntryActions {
  readonly setOpen: (id: string, open: boolean) => void;
  readonly duplicate: (id: string) => void;
  readonly remove: (id: string) => void;
}

interface EntryCardProps {
  readonly id: string;
  readonly index: number;
  readonly mineral: EntryValues['mineral'];
  readonly open: boolean;
  readonly actions: EntryActions;
}

/** One mineral, or one part of it: its value, what of it counts, and where it comes from. */
export const EntryCard = memo(function EntryCard({ id, index, mineral, open, actions }: EntryCardProps) {
  const name = mineralName(mineral);
  const inText = mineralInText(mineral);
  const listed = LISTED_MINERALS.some((each) => each === mineral);
  const place = useSnapshot(
    ({ reading }) => reading.scenario.minerals?.entries.findIndex((entry) => entry.id === id) ?? -1,
  );
  const isWrong = useSnapshot(({ reading }) =>
    reading.problems.some(
      ({ field }) => field.startsWith(`entries.${index}.`) && !field.endsWith('valueUsd'),
    ),
  );
  return (
    <Card label={name} id={place < 0 ? undefined : anchorFor(`/minerals/entries/${place}`)}>
      <div className={styles.head}>
        <div className={styles.name}>
          <h3>{name}</h3>
          {listed ? <ShareOfBattery id={id} /> : <p className={styles.small}>{m.form_entry_not_listed()}</p>}
        </div>
        <NumberQuestion
          name={`entries.${index}.valueUsd`}
          label={m.form_entry_value({ mineral: inText })}
          prefix={m.form_usd()}
          data-field="valueUsd"
        />
        {listed ? <EntryBar id={id} /> : null}
      </div>
      <Disclosure
        lazy
        id={fieldId(`entries.${index}`)}
        open={open || isWrong}
        onToggle={(isOpen) => actions.setOpen(id, isOpen)}
        summary={<EntrySummary index={index} mineral={inText} />}
      >
        <Suspense fallback={<Skeleton lines={24} />}>
          <EntryDetails index={index} place={place} mineral={mineral} />
        </Suspense>
        <Actions id={id} name={inText} actions={actions} />
      </Disclosure>
    </Card>
  );
});

function ShareOfBattery({ id }: { readonly id: string }) {
  const { percent } = format;
  const share = useSnapshot(({ calculation }) => {
    const entry = calculation?.scenario.minerals?.entries.find((each) => each.id === id);
    const total = Number(calculation?.evaluation.minerals.totalValueUsd ?? 0);
    return entry === undefined || total === 0 ? undefined : (Number(entry.valueUsd) / total) * 100;
  });
  return (
    <p className={styles.small}>
      {share === undefined ? m.form_bar_pending() : m.form_entry_share({ percent: percent(share) })}
    </p>
  );
}

interface ActionsProps {
  readonly id: string;
  readonly name: string;
  readonly actions: EntryActions;
}

function Actions({ id, name, actions }: ActionsProps) {
  return (
    <div className={styles.actions}>
      <Button aria-label={m.form_duplicate_of({ mineral: name })} onClick={() => actions.duplicate(id)}>
        {m.form_duplicate()}
      </Button>
      <Button aria-label={m.form_remove_of({ mineral: name })} onClick={() => actions.remove(id)}>
        {m.form_remove()}
      </Button>
    </div>
  );
}
