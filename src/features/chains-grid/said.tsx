import { useText } from '../../text';
import { Button, Notice } from '../../ui';

interface SaidProps {
  readonly message: string | null;
  readonly say: (message: string | null) => void;
}

/** What was done, beside what was pressed. */
export function Said({ message, say }: SaidProps) {
  const text = useText();
  if (message === null) return null;
  return (
    <Notice live actions={<Button onClick={() => say(null)}>{text.work_dismiss()}</Button>}>
      <p>{message}</p>
    </Notice>
  );
}
