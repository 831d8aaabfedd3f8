import type { How, HowAsked } from '../features/result';
import { useText } from '../text';
import { VisuallyHidden } from '../ui';
import { HowPanel } from './insight/late-parts';
import { LateDisclosure } from './late';

/** The trace of a figure or a requirement, on demand. */
export const how: How = (asked) => <HowDisclosure {...asked} />;

function HowDisclosure({ subject, title, leave }: HowAsked) {
  const text = useText();
  const summary = (
    <>
      <span aria-hidden="true">{text.result_how()}</span>
      <VisuallyHidden>{text.result_how_of({ title })}</VisuallyHidden>
    </>
  );
  return (
    <LateDisclosure summary={summary}>
      <HowPanel subject={subject} leave={leave} />
    </LateDisclosure>
  );
}
