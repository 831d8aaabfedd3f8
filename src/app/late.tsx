import { type ReactNode, Suspense, useState } from 'react';
import { ReloadButton } from '../form/late-part';
import { m } from '../text';
import { Disclosure, Notice, Skeleton } from '../ui';
import { ErrorBoundary } from './error-boundary';

interface LateProps {
  /** How many lines its place holds until it is there. */
  readonly lines?: number;
  readonly children: ReactNode;
}

/** What is fetched only now; where it cannot be, only its own place says so. */
export function Late({ lines = 6, children }: LateProps) {
  return (
    <ErrorBoundary
      fallback={() => (
        <Notice tone="caution" live actions={<ReloadButton />}>
          <p>{m.page_late_failed()}</p>
        </Notice>
      )}
    >
      <Suspense fallback={<Skeleton lines={lines} />}>{children}</Suspense>
    </ErrorBoundary>
  );
}

interface LateDisclosureProps extends LateProps {
  readonly summary: ReactNode;
}

/** A disclosure whose content is fetched and worked out only once it is opened. */
export function LateDisclosure({ summary, lines, children }: LateDisclosureProps) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary={summary} onToggle={setOpen}>
      {open ? <Late {...(lines === undefined ? {} : { lines })}>{children}</Late> : null}
    </Disclosure>
  );
}
