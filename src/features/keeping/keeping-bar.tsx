import { useEffect, useId, useRef, useState } from 'react';
import { useReading } from '../../calculation';
import { keepsIncome, workErrands } from '../../kept-work';
import { fileName, saveFile } from '../../platform/files';
import { m } from '../../text';
import { Button, FileButton, Notice } from '../../ui';
import { FileOutcomeNotice } from './file-outcome';
import { ForgottenNotice } from './forget-everything';
import styles from './keeping.module.css';
import { KeepingStatus, TabNotices } from './keeping-status';
import { SavedWork } from './saved-work';
import { UnreadList } from './unread-list';
import { useFileOpening } from './use-file-opening';
import { useKeeping } from './use-keeping';

/** Steps back and forth, files, and what is kept on the device. */
export function KeepingBar() {
  const keeping = useKeeping();
  const opening = useFileOpening(keeping.setAside);
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const file = useRef<HTMLInputElement>(null);
  useEffect(() => workErrands.chooseFile.serve(() => file.current?.click()), []);
  const { steps, canUndo, canRedo } = keeping;
  return (
    <section aria-label={m.work_bar()} className={styles.bar}>
      <div className={styles.main}>
        <Button look="tool" disabled={!canUndo} onClick={() => steps.undo()} aria-keyshortcuts="Control+Z">
          {m.work_undo()}
        </Button>
        <Button
          look="tool"
          disabled={!canRedo}
          onClick={() => steps.redo()}
          aria-keyshortcuts="Control+Shift+Z"
        >
          {m.work_redo()}
        </Button>
        <FileButton
          accept=".json,.png,.svg,.csv,.tsv,.tab,.txt,.prn,.xlsx,.xlsm,.htm,.html,application/json,image/png,image/svg+xml,text/csv,text/tab-separated-values"
          onFile={opening.open}
          input={file}
          look="tool"
        >
          {m.work_open_file()}
        </FileButton>
        <SaveButton />
        <Button
          look="tool"
          aria-expanded={isOpen}
          aria-controls={panel}
          onClick={() => setOpen((before) => !before)}
        >
          {m.work_saved()}
        </Button>
      </div>
      <ForgottenNotice />
      <KeepingStatus keeping={keeping} />
      <TabNotices keeping={keeping} />
      <UnreadList work={keeping.work} />
      <FileOutcomeNotice opening={opening} />
      {opening.isOver ? (
        <Notice>
          <p>{m.work_drop()}</p>
        </Notice>
      ) : null}
      <div id={panel} data-own-undo="">
        {isOpen ? <SavedWork keeping={keeping} /> : null}
      </div>
    </section>
  );
}

/** Saves the scenario as the contract writes it; the buyer's answers only when they are to be kept. */
function SaveButton() {
  const { scenario, problems } = useReading();
  const [saidLeftOut, setSaid] = useState(false);
  const save = () => {
    const { buyer: _buyer, ...rest } = scenario;
    const kept = keepsIncome.get() ? scenario : rest;
    const title = scenario.title ?? '';
    saveFile(fileName(title, 'json'), `${JSON.stringify(kept, null, 2)}\n`, 'application/json');
    setSaid(problems.length > 0);
  };
  return (
    <>
      <Button look="tool" onClick={save}>
        {m.work_save_file()}
      </Button>
      {saidLeftOut ? <output className={styles.status}>{m.work_file_left_out()}</output> : null}
    </>
  );
}
