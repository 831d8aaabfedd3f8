import { type ReactNode, Suspense } from 'react';
import { useSnapshot } from '../../calculation';
import { Skeleton } from '../../ui';
import { AboveReasons } from './above-reasons';
import { Reasons } from './late-parts';
import { isUnasked } from './origin-words';

/** About as high as what comes: of a car that nobody described there is little to say. */
const REASONS_LINES = { asked: 30, unasked: 4 };

interface BodyProps {
  /** Whether the first view stands, so that the rest may come. */
  readonly isLater: boolean;
  /** Shown above the reasons: the pictures of the sourcing. */
  readonly picture?: ReactNode;
  readonly leave: () => void;
}

/** The gauge, which comes with the verdict; the reasons follow once the first view stands. */
export function Body({ isLater, leave, picture }: BodyProps) {
  const isAsked = useSnapshot(({ calculation }) => calculation === null || !isUnasked(calculation));
  const place = <Skeleton lines={isAsked ? REASONS_LINES.asked : REASONS_LINES.unasked} />;
  return (
    <AboveReasons leave={leave}>
      {picture}
      {isLater ? (
        <Suspense fallback={place}>
          <Reasons leave={leave} />
        </Suspense>
      ) : (
        place
      )}
    </AboveReasons>
  );
}
