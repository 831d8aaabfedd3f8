import type { Finding, ReasonCode } from '../../law';
import { feocSentences } from './feoc';
import type { Grounds, Sentence } from './grounds';
import { incomeSentences } from './income';
import { priceSentences } from './price';
import { vehicleSentences } from './vehicle';

export { type Grounds, groundsOf } from './grounds';

const SENTENCES: Readonly<Record<ReasonCode, Sentence>> = {
  ...vehicleSentences,
  ...priceSentences,
  ...incomeSentences,
  ...feocSentences,
};

/** Why the finding came out as it did, in one or two sentences with the figures that were compared. */
export const reasonSentence = (grounds: Grounds, finding: Finding): string =>
  SENTENCES[finding.code](grounds, finding);
