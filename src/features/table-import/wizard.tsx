import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { presetsQuery } from '../../data/queries';
import { priceSetName } from '../../questions';
import { clearOfferedTable, type OfferedTable, type OpenTable, type TableChoices } from '../../table-file';
import { m } from '../../text';
import { format } from '../../text/format';
import { Alert, Button, Card } from '../../ui';
import { failureWords } from './failure-words';
import { FileReading } from './file-reading';
import { NumberQuestions } from './number-questions';
import { Problems } from './problems';
import { SheetQuestion } from './sheet-question';
import styles from './table-import.module.css';
import { TablePreview } from './table-preview';
import { TakeTable } from './take-table';
import { useTableSession } from './use-table-session';
import { WordQuestions } from './word-questions';

interface WizardProps {
  readonly table: OfferedTable;
}

/** A table on its way in: how it is understood, what is asked, what is wrong in it, and what to take. */
export function Wizard({ table }: WizardProps) {
  const { number, percent } = format;
  const { data: presets } = useQuery(presetsQuery);
  const priceSets = useMemo(
    () =>
      presets?.priceSets.map((set) => ({
        id: set.id,
        name: priceSetName(set),
        prices: Object.fromEntries(Object.entries(set.prices).map(([id, price]) => [id, price.usdPerKg])),
      })),
    [presets],
  );
  const { state, ask } = useTableSession(table, priceSets);
  const panel = useRef<HTMLDivElement>(null);
  const { name } = table;
  // Whoever chose a file is waiting for it, wherever on the page they were.
  useEffect(() => {
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  if (state.kind === 'failed')
    return (
      <Alert actions={<Button onClick={clearOfferedTable}>{m.work_dismiss()}</Button>}>
        {failureWords(state.failure, name, number)}
      </Alert>
    );
  return (
    <div ref={panel}>
      <Card label={m.table_heading({ name })} className={styles.wizard}>
        <h3>{m.table_heading({ name })}</h3>
        {state.kind === 'reading' ? (
          <>
            <p aria-live="polite">{m.table_reading({ name, percent: percent(state.part * 100, 0) })}</p>
            <progress className={styles.progress} aria-label={m.table_heading({ name })} value={state.part} />
          </>
        ) : (
          <div aria-busy={state.isStale} className={styles.steps}>
            <Steps
              name={name}
              table={state.table}
              onChoose={(choices) => ask({ kind: 'choose', choices })}
              onFile={(choices) => ask({ kind: 'file', choices })}
            />
          </div>
        )}
        <div>
          <Button onClick={clearOfferedTable}>{m.table_cancel()}</Button>
        </div>
      </Card>
    </div>
  );
}

interface StepsProps {
  readonly name: string;
  readonly table: OpenTable;
  readonly onChoose: (choices: TableChoices) => void;
  readonly onFile: Parameters<typeof FileReading>[0]['onFile'];
}

function Steps({ name, table, onChoose, onFile }: StepsProps) {
  return (
    <>
      <FileReading table={table} onChoose={onChoose} onFile={onFile} />
      {table.isRemembered ? <p className={styles.note}>{m.table_remembered()}</p> : null}
      <SheetQuestion table={table} onFile={onFile} />
      <TablePreview table={table} onChoose={onChoose} />
      <NumberQuestions table={table} onChoose={onChoose} />
      <WordQuestions table={table} onChoose={onChoose} />
      <Problems name={name} table={table} />
      <TakeTable name={name} table={table} onChoose={onChoose} />
    </>
  );
}
