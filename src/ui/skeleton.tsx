import styles from './skeleton.module.css';

/** Holds the place of something still coming, `lines` text lines high; shows itself only after 200 ms. */
export function Skeleton({ lines }: { readonly lines: number }) {
  return (
    <div
      aria-hidden="true"
      data-pending=""
      className={styles.skeleton}
      style={{ blockSize: `${lines * 1.5}rem` }}
    />
  );
}
