import styles from './fills.module.css';
import type { Meaning } from './meaning';

const HATCH_ID = 'depends-hatch';
const DOTS_ID = 'not-known-dots';

const SOME_ID = 'some-stripes';

const HATCH = `url(#${HATCH_ID})`;
const DOTS = `url(#${DOTS_ID})`;
/** Stripes in the colour of what counts: of a partner for some minerals only. */
export const SOME = `url(#${SOME_ID})`;

/** The pattern that a meaning is drawn with; absent where it is a plain colour. */
export const PATTERN_OF: Readonly<Partial<Record<Meaning, string>>> = { depends: HATCH, 'not-known': DOTS };

/** Each meaning's class: its colour, and its outline. */
export const FILL_OF: Readonly<Record<Meaning, string | undefined>> = {
  counts: styles.counts,
  depends: styles.depends,
  'not-known': styles.notKnown,
  'does-not': styles.doesNot,
};

/** The attributes that draw a shape in a meaning. */
export const fillOf = (meaning: Meaning): { readonly fill?: string; readonly className?: string } => ({
  ...(PATTERN_OF[meaning] === undefined ? {} : { fill: PATTERN_OF[meaning] }),
  ...(FILL_OF[meaning] === undefined ? {} : { className: FILL_OF[meaning] }),
});

interface FillsProps {
  /** A px of the screen, in units of the drawing. */
  readonly unit?: number;
}

/** Stripes for what depends and dots for what is not known, as `--hatch` and `--dots` draw them for elements. */
export function Fills({ unit = 1 }: FillsProps) {
  const turned = `rotate(45) scale(${unit})`;
  return (
    <defs>
      <pattern id={HATCH_ID} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform={turned}>
        <rect width="7" height="7" className={styles.hatchGround} />
        <rect width="3" height="7" className={styles.hatchStripe} />
      </pattern>
      <pattern id={DOTS_ID} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform={turned}>
        <rect width="4" height="4" className={styles.dotsGround} />
        <circle cx="2" cy="2" r="0.9" className={styles.dot} />
      </pattern>
      <pattern id={SOME_ID} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform={turned}>
        <rect width="5" height="5" className={styles.someGround} />
        <rect width="2" height="5" className={styles.someStripe} />
      </pattern>
    </defs>
  );
}
