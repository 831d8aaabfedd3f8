import { latePart } from '../../ui';

const details = () => import('./answer-details');

export const ClaimDetails = latePart(async () => ({ default: (await details()).ClaimDetails }));
export const Reasons = latePart(async () => ({ default: (await details()).Reasons }));
