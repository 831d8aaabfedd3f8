import { type How, HowSummary } from '../features/answer';
import { LateDisclosure } from '../ui';
import { HowPanel } from './insight/late-parts';

/** The trace of a figure or a requirement, on demand. */
export const how: How = ({ subject, title, leave }) => (
  <LateDisclosure summary={<HowSummary title={title} />}>
    <HowPanel subject={subject} leave={leave} />
  </LateDisclosure>
);
