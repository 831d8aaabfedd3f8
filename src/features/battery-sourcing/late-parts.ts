import { latePart } from '../../ui';

const details = () => import('./sourcing-details');

/** Fetches what opens later, so that it opens at once. */
export const fetchSourcingDetails = (): Promise<unknown> => details();

export const AddMineral = latePart(async () => ({ default: (await details()).AddMineral }));
export const BatterySources = latePart(async () => ({ default: (await details()).BatterySources }));
export const EntryDetails = latePart(async () => ({ default: (await details()).EntryDetails }));
export const MineralTable = latePart(async () => ({ default: (await details()).MineralTable }));
