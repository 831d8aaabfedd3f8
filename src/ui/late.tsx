/** Parts of the page that are fetched when they are needed, and what is shown where one is missing. */
import {
  type ComponentType,
  createContext,
  type LazyExoticComponent,
  lazy,
  type ReactNode,
  Suspense,
  useContext,
  useState,
} from 'react';
import { Notice } from './alert';
import { Button } from './button';
import { Disclosure } from './disclosure';
import { ErrorBoundary } from './error-boundary';
import { Skeleton } from './skeleton';

/** What a page says of a part that it could not show, and how it reloads. */
export interface LateWords {
  /** The part's file could not be fetched. */
  readonly missing: string;
  /** The part was fetched and broke. */
  readonly broken: string;
  readonly reload: string;
  readonly onReload: () => void;
}

const LateWordsContext = createContext<LateWords>({
  missing: '',
  broken: '',
  reload: '',
  onReload: () => undefined,
});

export const LateWordsProvider = LateWordsContext.Provider;

/**
 * A component that is fetched when it is first shown. Where its file cannot be had, `failed` stands in its place.
 * A browser asks for such a file once only, so that reloading the page is the way on.
 */
export const latePart = <P extends object>(
  fetch: () => Promise<{ readonly default: ComponentType<P> }>,
  failed: ComponentType<P> = PartMissing,
): LazyExoticComponent<ComponentType<P>> => lazy(() => fetch().catch(() => ({ default: failed })));

/** Says that a part could not be fetched, and offers to reload. */
export function PartMissing() {
  return <PartNotice>{useContext(LateWordsContext).missing}</PartNotice>;
}

function PartNotice({ children }: { readonly children: string }) {
  return (
    <Notice tone="caution" live actions={<ReloadButton />}>
      <p>{children}</p>
    </Notice>
  );
}

/** Reloads the page with all that was typed. */
export function ReloadButton() {
  const { reload, onReload } = useContext(LateWordsContext);
  return <Button onClick={onReload}>{reload}</Button>;
}

interface LateProps {
  /** How many lines of space the part holds until it is there. */
  readonly lines?: number;
  readonly children: ReactNode;
}

/** Holds the place of a late part; when the part breaks, only its own place says so. */
export function Late({ lines = 6, children }: LateProps) {
  const { broken } = useContext(LateWordsContext);
  return (
    <ErrorBoundary fallback={() => <PartNotice>{broken}</PartNotice>}>
      <Suspense fallback={<Skeleton lines={lines} />}>{children}</Suspense>
    </ErrorBoundary>
  );
}

interface LateDisclosureProps extends LateProps {
  readonly summary: ReactNode;
}

/** A disclosure whose content is fetched and computed only once it is opened. */
export function LateDisclosure({ summary, lines, children }: LateDisclosureProps) {
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary={summary} onToggle={setOpen}>
      {open ? <Late {...(lines === undefined ? {} : { lines })}>{children}</Late> : null}
    </Disclosure>
  );
}
