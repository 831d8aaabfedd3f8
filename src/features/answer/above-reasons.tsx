import type { ReactNode } from 'react';
import { LeaveProvider } from './how';
import { Notices } from './notices';
import { ShareGauge } from './share-gauge';

interface AboveReasonsProps {
  readonly leave: () => void;
  /** The reasons, and what else stands under the gauge. */
  readonly children: ReactNode;
}

/** The notices and the gauge, and the reasons under them. */
export function AboveReasons({ leave, children }: AboveReasonsProps) {
  return (
    <LeaveProvider value={leave}>
      <Notices />
      <ShareGauge />
      {children}
    </LeaveProvider>
  );
}
