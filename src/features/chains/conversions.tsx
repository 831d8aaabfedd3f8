import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { type ChainRow, type FormValues, useReading, useSnapshot } from '../../form';
import { writeTable } from '../../form/table/write-table';
import { fileName, saveFile } from '../../platform/files';
import { m } from '../../text';
import { Button } from '../../ui';
import styles from './chains.module.css';
import { Said } from './said';
import { joinForm, splitForm } from './split-and-join';

interface ConversionsProps {
  readonly rows: readonly ChainRow[];
}

/** Out to a file, and between shares and chains. */
export function Conversions({ rows }: ConversionsProps) {
  const { getValues, reset } = useFormContext<FormValues>();
  const { scenario, problems } = useReading();
  const [said, say] = useState<string | null>(null);
  const hasMinerals = useSnapshot(({ values }) => values.entries.length > 0);
  const entries = scenario.minerals?.entries ?? [];
  const save = (extension: 'csv' | 'tsv') => {
    const name = fileName(scenario.title ?? '', extension);
    // Spreadsheets take a file for UTF-8 by this mark alone.
    const written = `\uFEFF${writeTable(entries, extension === 'csv' ? ',' : '\t')}`;
    saveFile(name, written, extension === 'csv' ? 'text/csv' : 'text/tab-separated-values');
    if (problems.some(({ field }) => /^(entries|chainRows)\./.test(field))) say(m.work_file_left_out());
  };
  const become = (values: FormValues | null, message: string) => {
    if (values === null) return say(m.grid_join_refused());
    reset(values, { keepDefaultValues: true });
    say(message);
  };
  return (
    <>
      <div className={styles.tools}>
        <Button disabled={entries.length === 0} onClick={() => save('csv')}>
          {m.grid_export_csv()}
        </Button>
        <Button disabled={entries.length === 0} onClick={() => save('tsv')}>
          {m.grid_export_tsv()}
        </Button>
        <Button disabled={!hasMinerals} onClick={() => become(splitForm(getValues()), m.grid_split_done())}>
          {m.grid_split()}
        </Button>
        <Button
          disabled={rows.length === 0}
          onClick={() => become(joinForm(getValues()), m.grid_join_done())}
        >
          {m.grid_join()}
        </Button>
      </div>
      <Said message={said} say={say} />
    </>
  );
}
