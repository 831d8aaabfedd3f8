import type { Depth } from '../platform/address';
import { hashOf } from '../platform/address';
import { m } from '../text';
import styles from './depth-switch.module.css';

/** The two depths of the page, as links. */
export function DepthSwitch({ depth }: { readonly depth: Depth }) {
  const words: Readonly<Record<Depth, string>> = { car: m.car_depth_car(), battery: m.car_depth_battery() };
  return (
    <nav aria-label={m.car_depths()} className={styles.switch}>
      {(['car', 'battery'] as const).map((each) => (
        <a
          key={each}
          href={hashOf(each)}
          aria-current={each === depth ? 'page' : undefined}
          className={styles.depth}
        >
          {words[each]}
        </a>
      ))}
    </nav>
  );
}
