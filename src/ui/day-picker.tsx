import { useRef } from 'react';
import styles from './day-picker.module.css';

interface DayPickerProps {
  readonly label: string;
  /** The id of what names the day that is picked. */
  readonly describedBy: string;
  /** The day to open at, `YYYY-MM-DD`; anything else opens today. */
  readonly current: () => string;
  readonly onPick: (day: string) => void;
}

/** A button that opens the browser's own calendar beside a text field. */
export function DayPicker({ label, describedBy, current, onPick }: DayPickerProps) {
  const input = useRef<HTMLInputElement>(null);
  const open = () => {
    if (input.current === null) return;
    input.current.value = current();
    try {
      input.current.showPicker();
    } catch {
      // A frame of another origin may not open it; the text field does without.
    }
  };
  return (
    <span className={styles.picker}>
      <input
        ref={input}
        type="date"
        autoComplete="off"
        tabIndex={-1}
        aria-hidden="true"
        className={styles.native}
        onChange={({ currentTarget }) => onPick(currentTarget.value)}
      />
      <button
        type="button"
        aria-label={label}
        aria-describedby={describedBy}
        className={styles.button}
        onClick={open}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className={styles.icon}>
          <path d="M3 5.5h14v11H3zM3 9h14M6.5 3v4M13.5 3v4" />
        </svg>
      </button>
    </span>
  );
}
