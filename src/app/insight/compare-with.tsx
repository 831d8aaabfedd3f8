import { useState } from 'react';
import { type FileOutcome, FileOutcomeNotice, MAX_MEGABYTES, openScenarioText } from '../../features/keeping';
import { deviceWork } from '../../kept-work';
import type { Scenario } from '../../law';
import { type FormValues, readForm } from '../../scenario-form';
import { m } from '../../text';
import { Button, FileButton, LateDisclosure } from '../../ui';
import styles from './compare-with.module.css';

interface CompareWithProps {
  readonly onChoose: (scenario: Scenario, name: string) => void;
}

/** The other ways to have a second scenario: one saved on this device, or one in a file. */
export function CompareWith({ onChoose }: CompareWithProps) {
  return (
    <LateDisclosure summary={m.insight_compare_other()}>
      <Choices onChoose={onChoose} />
    </LateDisclosure>
  );
}

function Choices({ onChoose }: CompareWithProps) {
  const [named] = useState(() => deviceWork().work.named());
  const [outcome, setOutcome] = useState<FileOutcome | null>(null);
  const choose = (form: FormValues, name: string): void => onChoose(readForm(form).scenario, name);
  const open = async (file: File): Promise<void> => {
    const read = await readFile(file);
    if ('form' in read) choose(read.form, file.name);
    setOutcome('form' in read ? null : read);
  };
  return (
    <>
      <div className={styles.choices}>
        {named.map(({ key, saved }) => (
          <Button key={key} onClick={() => choose(saved.form, saved.name)}>
            {m.insight_compare_with({ name: saved.name })}
          </Button>
        ))}
        <FileButton accept=".json,application/json" onFile={(file) => void open(file)}>
          {m.insight_compare_file()}
        </FileButton>
      </div>
      <FileOutcomeNotice opening={{ outcome, isOver: false, open, dismiss: () => setOutcome(null) }} />
    </>
  );
}

/** The form in a scenario file, or why there is none. */
async function readFile(file: File): Promise<FileOutcome | { readonly form: FormValues }> {
  const { name } = file;
  if (file.size > MAX_MEGABYTES * 1024 * 1024) return { kind: 'too-large', name };
  const content = await file.text().catch(() => null);
  if (content === null) return { kind: 'unreadable', name };
  const read = openScenarioText(content);
  return read.ok ? { form: read.value } : { kind: 'refused', name, trouble: read.error };
}
