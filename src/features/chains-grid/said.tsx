import { m } from '../../text';
import { Button, Notice } from '../../ui';

interface SaidProps {
  readonly message: string | null;
  readonly say: (message: string | null) => void;
}

/** What was done, beside what was pressed. */
export function Said({ message, say }: SaidProps) {
  if (message === null) return null;
  return (
    <Notice live actions={<Button onClick={() => say(null)}>{m.work_dismiss()}</Button>}>
      <p>{message}</p>
    </Notice>
  );
}
