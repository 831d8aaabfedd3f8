import { useLastValues } from '../form/calculation';
import { writeSaved } from '../form/saved/write-saved';
import { fileName, saveFile } from '../platform/files';
import { m } from '../text';
import { Button } from '../ui';

/** Saves what was typed as a file, from where the rest of the page is of no help; without the buyer's answers. */
export function SaveEntries() {
  const lastValues = useLastValues();
  const save = () => {
    const form = lastValues();
    if (form === null) return;
    const kept = writeSaved({ name: '', savedAt: Date.now(), keepsIncome: false, form });
    saveFile(fileName(form.title, 'json'), kept, 'application/json');
  };
  return <Button onClick={save}>{m.page_save_entries()}</Button>;
}
