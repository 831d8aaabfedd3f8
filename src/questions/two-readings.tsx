import type { Problem } from '../kernel/problem';
import { m } from '../text';
import { format } from '../text/format';
import { readingWords } from '../text/typed-problems';
import { Button } from '../ui';
import styles from './two-readings.module.css';

interface TwoReadingsProps {
  readonly problem: Problem | undefined;
  /** The id of the sentence that asks. */
  readonly askedBy: string;
  /** Told the day (`YYYY-MM-DD`) or the plain number that is meant. */
  readonly onChoose: (reading: string) => void;
}

/** The two days or numbers that a typed text may mean, to choose from; nothing when it means one. */
export function TwoReadings({ problem, askedBy, onChoose }: TwoReadingsProps) {
  if (problem?.code !== 'AMBIGUOUS_DAY' && problem?.code !== 'AMBIGUOUS_NUMBER') return null;
  const { first = '', second = '', unit } = problem.args ?? {};
  return (
    <fieldset className={styles.readings} aria-describedby={askedBy}>
      <legend className={styles.legend}>{m.form_which_of_two()}</legend>
      {[String(first), String(second)].map((reading) => (
        <Button key={reading} onClick={() => onChoose(reading)}>
          {readingWords(format, reading, unit === undefined ? undefined : String(unit))}
        </Button>
      ))}
    </fieldset>
  );
}
