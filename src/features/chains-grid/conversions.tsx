import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useReading, useSnapshot } from '../../calculation';
import { useReplaceForm } from '../../kept-work';
import { fileName, saveBlob, saveFile } from '../../platform/files';
import type { ChainRow, FormValues } from '../../scenario-form';
import { toWorkbook, writeTable } from '../../table-file';
import { m } from '../../text';
import { Button } from '../../ui';
import styles from './chains.module.css';
import { joinForm } from './join';
import { Said } from './said';
import { splitForm } from './split';
import { useResults } from './use-results';

interface ConversionsProps {
  readonly rows: readonly ChainRow[];
}

/** Out to a file, and between shares and chains. */
export function Conversions({ rows }: ConversionsProps) {
  const { getValues } = useFormContext<FormValues>();
  const replace = useReplaceForm();
  const { scenario, problems } = useReading();
  const [said, say] = useState<string | null>(null);
  const hasMinerals = useSnapshot(({ values }) => values.entries.length > 0);
  const entries = scenario.minerals?.entries ?? [];
  const { results, whyOf } = useResults();
  const save = async (extension: 'csv' | 'tsv' | 'xlsx') => {
    const withWhy = new Map([...results].map(([id, result]) => [id, { ...result, why: whyOf(id) }]));
    const name = fileName(scenario.title ?? '', extension);
    if (extension === 'xlsx') saveBlob(name, await toWorkbook(entries, withWhy));
    else {
      // Spreadsheets take a file for UTF-8 by this mark alone.
      const written = `\uFEFF${writeTable(entries, extension === 'csv' ? ',' : '\t', withWhy)}`;
      saveFile(name, written, extension === 'csv' ? 'text/csv' : 'text/tab-separated-values');
    }
    if (problems.some(({ field }) => /^(entries|chainRows)\./.test(field))) say(m.work_file_left_out());
  };
  const become = (values: FormValues | null, message: string) => {
    if (values === null) return say(m.grid_join_refused());
    replace(() => values);
    say(message);
  };
  return (
    <>
      <div className={styles.tools}>
        <Button disabled={entries.length === 0} onClick={() => save('xlsx')}>
          {m.grid_export_xlsx()}
        </Button>
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
