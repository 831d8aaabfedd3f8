import { AboveReasons } from './above-reasons';
import { Reasons } from './answer-reasons';

/** What `Body` shows, for where it is folded away at first and so comes as a whole. */
export function FoldedBody({ leave }: { readonly leave: () => void }) {
  return (
    <AboveReasons leave={leave}>
      <Reasons leave={leave} />
    </AboveReasons>
  );
}
