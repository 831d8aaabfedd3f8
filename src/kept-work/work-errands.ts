import { Errand } from '../platform/errand';

/** What other parts of the page ask of the one that keeps the work. */
export const workErrands = {
  /** Lets the person choose a file to open. */
  chooseFile: new Errand<undefined>(),
  /** Leaves the present work as it is kept, before something else is started over it. */
  setAside: new Errand<undefined>(),
  /** Keeps what stands in the form, though nobody has changed it yet. */
  keep: new Errand<undefined>(),
};
