import { m } from '../../text';
import { VisuallyHidden } from '../../ui';

/** "How?", and for those who do not see where it stands, of what. */
export function HowSummary({ title }: { readonly title: string }) {
  return (
    <>
      <span aria-hidden="true">{m.result_how()}</span>
      <VisuallyHidden>{m.result_how_of({ title })}</VisuallyHidden>
    </>
  );
}
