import styles from './skeleton.module.css';

/** Holds the place of something still coming, `lines` text lines high; shows itself only after 200 ms. */
export function Skeleton({ lines }: { readonly lines: number }) {
  return (
    // The height of a drawing needs no style in the HTML, which the page's policy forbids.
    <svg
      aria-hidden="true"
      data-pending=""
      className={styles.skeleton}
      width="100%"
      height={`${lines * 1.5}rem`}
    />
  );
}
