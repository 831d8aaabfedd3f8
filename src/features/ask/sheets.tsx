import { useState } from 'react';
import type { OpenOfSupplier } from '../../insight';
import { UndoNotice } from '../../kept-work';
import { fileName, saveBlob, saveFile } from '../../platform/files';
import { askedRows, rowsToText, rowsToWorkbookLate } from '../../table-file';
import { m } from '../../text';
import { Alert, Button, FileButton } from '../../ui';
import styles from './ask.module.css';
import { supplierName } from './letter-words';
import { type ReadSheet, readSheet } from './read-sheet';
import { SheetPreview } from './sheet-preview';

/** As many suppliers as have a line of their own. */
const MOST = 20;

/** A sheet for each supplier with what it is asked, and the way back in. */
export function Sheets({ open }: { readonly open: readonly OpenOfSupplier[] }) {
  const [read, setRead] = useState<ReadSheet>();
  const [failed, setFailed] = useState<string>();
  const take = async (file: File): Promise<void> => {
    const found = await readSheet(file);
    setRead(found);
    setFailed(found === undefined ? file.name : undefined);
  };
  return (
    <section className={styles.ask}>
      <h4>{m.asked_sheet_heading()}</h4>
      <p>{m.asked_sheet_intro()}</p>
      <ul className={styles.list}>
        {open.slice(0, MOST).map((each) => (
          <Sheet key={each.supplier} open={each} />
        ))}
      </ul>
      {open.length > MOST ? <p>{m.insight_way_more({ count: open.length - MOST })}</p> : null}
      <div className={styles.presses}>
        <FileButton accept=".csv,.xlsx,.tsv,.txt" onFile={(file) => void take(file)}>
          {m.asked_sheet_take()}
        </FileButton>
      </div>
      {failed === undefined ? null : <Alert>{m.asked_sheet_unreadable({ name: failed })}</Alert>}
      {read === undefined ? null : <SheetPreview read={read} onDone={() => setRead(undefined)} />}
      <UndoNotice scope="sheet" />
      <p className={styles.soft}>{m.asked_letter_no_certificate()}</p>
    </section>
  );
}

function Sheet({ open }: { readonly open: OpenOfSupplier }) {
  const name = supplierName(open.supplier);
  const asked = [
    ...open.stages.map(({ entry, stage }) => ({ id: entry.id, mineral: entry.mineral, stage })),
    // Of whom only the foreign entities are asked, any stage will do to name the entry.
    ...open.entities
      .filter((entity) => !open.stages.some(({ entry }) => entry.id === entity.id))
      .map(({ id, mineral }) => ({ id, mineral, stage: 'extraction' as const })),
  ];
  const rows = askedRows(asked);
  const file = (extension: string): string => fileName(m.asked_sheet_file({ name }), extension);
  const said = (format: string): string => m.asked_sheet_download_of({ format, name });
  return (
    <li>
      {m.asked_sheet_of({ name, count: asked.length })}
      <div className={styles.presses}>
        <Button
          aria-label={said('XLSX')}
          onClick={async () => saveBlob(file('xlsx'), await rowsToWorkbookLate(rows))}
        >
          XLSX
        </Button>
        <Button
          aria-label={said('CSV')}
          onClick={() => saveFile(file('csv'), `\uFEFF${rowsToText(rows)}`, 'text/csv')}
        >
          CSV
        </Button>
      </div>
    </li>
  );
}
