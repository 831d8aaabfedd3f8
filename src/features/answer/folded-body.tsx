import { Reasons } from './answer-reasons';
import { LeaveProvider } from './how';
import { Notices } from './notices';
import { ShareGauge } from './share-gauge';

/** What `Body` shows, for where it is folded away at first and so comes as a whole. */
export function FoldedBody({ leave }: { readonly leave: () => void }) {
  return (
    <LeaveProvider value={leave}>
      <Notices />
      <ShareGauge />
      <Reasons leave={leave} />
    </LeaveProvider>
  );
}
