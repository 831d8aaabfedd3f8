import { useCallback, useEffect, useState } from 'react';
import { useReplaceForm } from '../../kept-work';
import { ok } from '../../kernel/result';
import { onFilesDropped, onPasted } from '../../platform/files';
import { onLaunch } from '../../platform/launch';
import { showBattery, showCalculator } from '../../platform/page';
import { offerPasted, offerTable } from '../../table-file';
import { m } from '../../text';
import { openPicture, type PictureTrouble } from './open-picture-file';
import { openScenarioText } from './open-scenario-file';

const MEGABYTE = 1024 * 1024;
/** 10,000 entries with notes stay below. */
export const MAX_MEGABYTES = 32;

/** What came of opening a file. */
export type FileOutcome =
  /** `edition`: the one that a picture was drawn with. */
  | { readonly kind: 'opened'; readonly name: string; readonly edition?: string }
  | { readonly kind: 'refused'; readonly name: string; readonly trouble: PictureTrouble }
  | { readonly kind: 'too-large' | 'unknown-kind' | 'unreadable'; readonly name: string };

/** Names of tables, and of what is taken for one and told by its kind. */
const TABLE = /\.(csv|tsv|tab|txt|prn|dat|xlsx|xlsm|xlsb|xls|ods|fods|zip|numbers|html?|docx?|pptx?|pdf)$/i;
const PICTURE = /\.(png|svg)$/i;
const isPicture = ({ name, type }: File): boolean =>
  PICTURE.test(name) || type === 'image/png' || type === 'image/svg+xml';

/** A list of things, or an answer of a service that holds one, is a table and no scenario. */
const isJsonTable = (text: string): boolean =>
  /^\s*(?:\[|\{(?![^[]*"format")[^[]*"(?:data|rows|records|results|items|value|values|dataset)"\s*:\s*\[)/.test(
    text,
  );

/** The form in a scenario file or a picture, and the edition that a picture was drawn with. */
async function readForm(file: File) {
  if (isPicture(file)) return openPicture(file);
  const text = await file.text();
  if (isJsonTable(text)) return 'table';
  const read = openScenarioText(text);
  return read.ok ? ok({ form: read.value }) : read;
}

/** A table comes in where its rows are to be. */
function offer(file: File): void {
  showBattery();
  offerTable({ name: file.name, source: file });
}

export interface FileOpening {
  readonly outcome: FileOutcome | null;
  readonly isOver: boolean;
  readonly open: (file: File) => void;
  readonly dismiss: () => void;
}

/** Opens files: chosen, dropped anywhere on the page, or opened with the installed app. A scenario, or the one in a picture, fills the form; a table goes to its import. */
export function useFileOpening(setAside: () => void): FileOpening {
  const replace = useReplaceForm();
  const [outcome, setOutcome] = useState<FileOutcome | null>(null);
  const [isOver, setOver] = useState(false);

  const open = useCallback(
    (file: File) => {
      const { name } = file;
      setOutcome(null);
      if (TABLE.test(name)) return offer(file);
      showCalculator();
      if (!/\.json$/i.test(name) && file.type !== 'application/json' && !isPicture(file))
        return setOutcome({ kind: 'unknown-kind', name });
      if (file.size > MAX_MEGABYTES * MEGABYTE) return setOutcome({ kind: 'too-large', name });
      void readForm(file).then(
        (read) => {
          if (read === 'table') return offer(file);
          if (!read.ok) return setOutcome({ kind: 'refused', name, trouble: read.error });
          setAside();
          const { form, ...made } = read.value;
          replace(() => form);
          setOutcome({ kind: 'opened', name, ...made });
        },
        () => setOutcome({ kind: 'unreadable', name }),
      );
    },
    [replace, setAside],
  );
  useEffect(() => onFilesDropped((files) => files.slice(0, 1).forEach(open), setOver), [open]);
  useEffect(() => onPasted((data) => openPasted(data, open)), [open]);
  useEffect(() => onLaunch(open, (name) => setOutcome({ kind: 'unreadable', name })), [open]);
  const dismiss = useCallback(() => setOutcome(null), []);
  return { outcome, isOver, open, dismiss };
}

/** Opens a file from the clipboard, or a table copied from a spreadsheet. */
function openPasted(data: DataTransfer, open: (file: File) => void): void {
  const [file] = data.files;
  if (file !== undefined) open(file);
  else if (offerPasted(data.getData('text/plain'), m.table_pasted())) showBattery();
}
