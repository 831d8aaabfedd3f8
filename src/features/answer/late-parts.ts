import { latePart } from '../../ui';

const details = () => import('./answer-details');

export const ClaimDetails = latePart(async () => ({ default: (await details()).ClaimDetails }));
export const FoldedBody = latePart(async () => ({ default: (await details()).FoldedBody }));
export const Reasons = latePart(async () => ({ default: (await details()).Reasons }));
