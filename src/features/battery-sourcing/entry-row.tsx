import { memo, Suspense, useId, useState, useTransition } from 'react';
import { useSnapshot } from '../../calculation';
import { LISTED_MINERALS } from '../../law';
import { anchorFor, fieldId, NumberQuestion } from '../../questions';
import type { EntryValues } from '../../scenario-form';
import { m } from '../../text';
import { format } from '../../text/format';
import { mineralInText, mineralName } from '../../text/minerals';
import { Button, classNames, Skeleton, useOpenable, VisuallyHidden } from '../../ui';
import { EntryBar, EntryLegend } from './entry-bar';
import styles from './entry-row.module.css';
import { EntryDetails } from './late-parts';
import { StageChips } from './stage-chips';

export interface EntryActions {
  readonly setOpen: (id: string, open: boolean) => void;
  readonly duplicate: (id: string) => void;
  readonly remove: (id: string) => void;
}

interface EntryRowProps {
  readonly id: string;
  readonly index: number;
  readonly mineral: EntryValues['mineral'];
  readonly open: boolean;
  readonly actions: EntryActions;
}

/** One mineral, or one part of it, in a line: value, countries, what counts. The line opens to be changed. */
export const EntryRow = memo(function EntryRow({ id, index, mineral, open, actions }: EntryRowProps) {
  const bodyId = useId();
  const name = mineralName(mineral);
  const inText = mineralInText(mineral);
  const isListed = LISTED_MINERALS.some((each) => each === mineral);
  const place = useSnapshot(
    ({ reading }) => reading.scenario.minerals?.entries.findIndex((entry) => entry.id === id) ?? -1,
  );
  const isWrong = useSnapshot(({ reading }) =>
    reading.problems.some(
      ({ field }) => field.startsWith(`entries.${index}.`) && !field.endsWith('valueUsd'),
    ),
  );
  const isOpen = open || isWrong;
  // Made once it is first opened: its questions are many.
  const [isMade, setMade] = useState(isOpen);
  if (isOpen && !isMade) setMade(true);
  // The press is answered first: drawing the questions takes longer than it may wait.
  const [isTurning, turn] = useTransition();
  return (
    <fieldset
      aria-label={name}
      id={place < 0 ? undefined : anchorFor(`/minerals/entries/${place}`)}
      className={classNames(styles.row, isOpen && styles.open)}
      data-summary-line=""
      data-lazy={isMade ? undefined : ''}
      ref={useOpenable(() => actions.setOpen(id, true))}
    >
      <div className={styles.head} id={fieldId(`entries.${index}`)}>
        <div className={styles.name}>
          <h3>
            <button
              type="button"
              className={styles.toggle}
              aria-expanded={isTurning ? !isOpen : isOpen}
              aria-controls={bodyId}
              onClick={() => turn(() => actions.setOpen(id, !isOpen))}
            >
              {name}
              <VisuallyHidden>{m.battery_row_edit()}</VisuallyHidden>
            </button>
          </h3>
          {isListed ? (
            <ShareOfBattery id={id} />
          ) : (
            <p className={styles.small}>{m.form_entry_not_listed()}</p>
          )}
        </div>
        <div className={styles.value}>
          <NumberQuestion
            name={`entries.${index}.valueUsd`}
            label={m.form_entry_value({ mineral: inText })}
            labelHidden
            prefix={m.form_usd()}
            data-field="valueUsd"
          />
        </div>
        <div className={styles.extracted}>
          <StageChips index={index} mineral={mineral} stage="extraction" />
          <StageChips index={index} mineral={mineral} stage="recycled" />
        </div>
        <div className={styles.processed}>
          <StageChips index={index} mineral={mineral} stage="processing" />
        </div>
        <div className={styles.counted}>{isListed ? <EntryBar id={id} /> : null}</div>
        <span aria-hidden="true" className={styles.chevron} />
      </div>
      <div id={bodyId} hidden={!isOpen} className={styles.body}>
        {isMade ? (
          <>
            {isListed ? <EntryLegend id={id} /> : null}
            <Suspense fallback={<Skeleton lines={24} />}>
              <EntryDetails index={index} place={place} mineral={mineral} />
            </Suspense>
            <Actions id={id} name={inText} actions={actions} />
          </>
        ) : null}
      </div>
    </fieldset>
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
      {share === undefined ? (
        m.form_bar_pending()
      ) : (
        <>
          <span className={styles.full}>{m.battery_row_share({ percent: percent(share, 0) })}</span>
          <span aria-hidden="true" className={styles.short}>
            {percent(share, 0)}
          </span>
        </>
      )}
    </p>
  );
}

interface ActionsProps {
  readonly id: string;
  readonly name: string;
  readonly actions: EntryActions;
}

const Actions = ({ id, name, actions }: ActionsProps) => (
  <div className={styles.actions}>
    <Button aria-label={m.form_duplicate_of({ mineral: name })} onClick={() => actions.duplicate(id)}>
      {m.form_duplicate()}
    </Button>
    <Button aria-label={m.form_remove_of({ mineral: name })} onClick={() => actions.remove(id)}>
      {m.form_remove()}
    </Button>
    <Button onClick={() => actions.setOpen(id, false)}>{m.battery_done()}</Button>
  </div>
);
