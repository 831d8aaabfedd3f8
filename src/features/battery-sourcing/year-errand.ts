import { Errand } from '../../platform/errand';

/** Asks that the minerals follow the year of delivery, which was changed; what follows comes after the first view. */
export const yearErrand = new Errand<undefined>();
