import styles from './stacked-bars.module.css';

const ID = 'depends-hatch';

/** The fill that stands for "depends". */
export const HATCH = `url(#${ID})`;

/** Diagonal stripes, as `--hatch` draws them for elements. */
export function HatchPattern() {
  return (
    <defs>
      <pattern id={ID} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" className={styles.hatchGround} />
        <rect width="3" height="7" className={styles.hatchStripe} />
      </pattern>
    </defs>
  );
}
