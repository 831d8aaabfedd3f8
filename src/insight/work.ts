/** A computation in steps: it yields between two of them, so that whoever runs it may let others go first. */
export type Work<T> = Generator<undefined, T, undefined>;

/** Runs a computation to its end. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
