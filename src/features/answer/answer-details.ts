/** What stands under the answer, in one file. */
export { Reasons } from './answer-reasons';
export { ClaimDetails } from './claim-details';
export { FoldedBody } from './folded-body';
