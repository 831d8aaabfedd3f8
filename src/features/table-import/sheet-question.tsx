import { useId } from 'react';
import type { FileChoices, OpenTable } from '../../table-file';
import { m } from '../../text';
import styles from './table-import.module.css';

interface SheetQuestionProps {
  readonly table: OpenTable;
  readonly onFile: (choices: FileChoices) => void;
}

/** Asks which of several tables of a workbook is meant; the longest is shown meanwhile. */
export function SheetQuestion({ table: { file }, onFile }: SheetQuestionProps) {
  const id = useId();
  if (file.openSheets.length === 0) return null;
  return (
    <fieldset className={styles.question} data-question="SHEET">
      <legend>{m.table_ask_sheet()}</legend>
      {file.openSheets.map((sheet) => (
        <label key={sheet}>
          <input type="radio" name={id} value={sheet} checked={false} onChange={() => onFile({ sheet })} />
          {file.sheets[sheet]}
        </label>
      ))}
    </fieldset>
  );
}
