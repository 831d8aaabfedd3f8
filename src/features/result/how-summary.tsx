import { useText } from '../../text';
import { VisuallyHidden } from '../../ui';

/** "How?", and for those who do not see where it stands, of what. */
export function HowSummary({ title }: { readonly title: string }) {
  const text = useText();
  return (
    <>
      <span aria-hidden="true">{text.result_how()}</span>
      <VisuallyHidden>{text.result_how_of({ title })}</VisuallyHidden>
    </>
  );
}
