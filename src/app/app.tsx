import '../ui/tokens.css';
import '../ui/base.css';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { Suspense, startTransition, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { CalculationProvider } from '../calculation';
import { rulebookQuery } from '../data/queries';
import { useLaw } from '../data/use-law';
import { CrashPage, DataErrors, OverdueNotice } from '../features/faults';
import type { Rulebook } from '../law';
import { afterPaint } from '../platform/after-paint';
import type { Clock } from '../platform/clock';
import { endFirstWords } from '../platform/opens-on';
import { currentEdition, currentHash, FORGOTTEN } from '../platform/page';
import { createQueryClient } from '../platform/query-client';
import { useLateWords, useTranslator } from '../questions';
import { ErrorBoundary, LateWordsProvider, latePart, Skeleton } from '../ui';
import { CalculatorView } from './calculator-view';
import { DevelopersView, LawView } from './insight/late-parts';
import { OfflineNews } from './late-parts';
import { useEarlyAnswer, useReadiness } from './readiness';
import type { View } from './route';
import { Shell } from './shell';
import styles from './shell.module.css';
import { ShownPlaceProvider, useShownPlace } from './shown-place';
import { openingNow } from './use-opening';

const PinnedEdition = latePart(() => import('../features/editions'));
const PartnersView = latePart(() => import('./later-views'));
const AccessibilityView = latePart(() => import('../features/accessibility/accessibility-view'));
const DealersView = latePart(async () => ({ default: (await import('../features/dealers')).DealersView }));

const crashPage = (error: Error, retry: () => void) => <CrashPage error={error} retry={retry} />;

/** The whole app; `clock` tells whether the rules are past their review. */
export function App({ clock }: { readonly clock: Clock }) {
  const [queries] = useState(createQueryClient);
  useLayoutEffect(endFirstWords, []);
  return (
    <QueryClientProvider client={queries}>
      <ShownPlaceProvider>
        <Providers clock={clock} />
      </ShownPlaceProvider>
    </QueryClientProvider>
  );
}

function Providers({ clock }: { readonly clock: Clock }) {
  const [isOpen, setOpen] = useState(false);
  const onOpen = useCallback(() => setOpen(true), []);
  // Of a blank form nothing is to be said yet: what answers comes once it can be filled in.
  const [isBlank] = useState(() => openingNow(false).kind === 'blank');
  const [mayAnswer, setMayAnswer] = useState(!isBlank);
  useEffect(
    () => (isOpen ? afterPaint(() => startTransition(() => setMayAnswer(true))) : undefined),
    [isOpen],
  );
  const { data: newest = null } = useQuery({ ...rulebookQuery, enabled: mayAnswer });
  const [pinned, setPinned] = useState<Pinned>(asksForEdition);
  // Nothing is answered by one edition while another is asked for.
  const law = useLaw(pinned.isSettled ? (pinned.rulebook ?? newest) : null, mayAnswer);
  return (
    <LateWordsProvider value={useLateWords()}>
      <CalculationProvider law={law} depth={useShownPlace().depth}>
        <ErrorBoundary fallback={crashPage}>
          <Views
            clock={clock}
            opening={{ isOpen, onOpen, isBlank, mayAnswer }}
            pinned={pinned}
            setPinned={setPinned}
          />
        </ErrorBoundary>
      </CalculationProvider>
    </LateWordsProvider>
  );
}

/** How far the page is with what it opens on. */
interface Openness {
  /** Whether the form holds it, and how to tell that it does. */
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  /** Whether it is a blank form. */
  readonly isBlank: boolean;
  /** Whether what answers may be fetched. */
  readonly mayAnswer: boolean;
}

/** The edition that the address asks for, and its rules once they are there; null where the page's own are answered by. */
interface Pinned {
  readonly edition: string | null;
  readonly rulebook: Rulebook | null;
  readonly isSettled: boolean;
}

function asksForEdition(): Pinned {
  const edition = currentEdition();
  return { edition, rulebook: null, isSettled: edition === null };
}

interface ViewsProps {
  readonly clock: Clock;
  readonly opening: Openness;
  readonly pinned: Pinned;
  readonly setPinned: (pinned: Pinned) => void;
}

function Views({ clock, opening, pinned, setPinned }: ViewsProps) {
  const { isOpen, onOpen, isBlank, mayAnswer } = opening;
  const { view } = useShownPlace();
  const rulebook = useQuery({ ...rulebookQuery, enabled: false });
  // Who has just had everything forgotten does not want a copy of the app again at once.
  const [isForgotten] = useState(() => currentHash() === FORGOTTEN);
  const hasAnswer = useEarlyAnswer(isOpen) || rulebook.isError;
  const isReady = isOpen && (isBlank || rulebook.isSuccess) && pinned.isSettled;
  const isLater = useReadiness(isReady, isOpen && hasAnswer);
  // Once there, the form stays, whatever is tried again.
  const [hasForm, setHasForm] = useState(hasAnswer);
  if (!hasForm && hasAnswer) setHasForm(true);
  return (
    <Shell key={useTranslator(isLater)} clock={clock}>
      {isLater || rulebook.isError ? (
        <ErrorBoundary fallback={() => null}>
          <Suspense fallback={null}>
            <OfflineNews keeps={!isForgotten} />
          </Suspense>
        </ErrorBoundary>
      ) : null}
      <ErrorBoundary fallback={crashPage}>
        <div className={styles.view}>
          <OverdueNotice clock={clock} />
          <DataErrors />
          <AskedEdition pinned={pinned} setPinned={setPinned} />
          {/* Hidden rather than gone: what was typed stays while another view is read. */}
          <div data-view="calculator" hidden={view !== 'calculator'}>
            <CalculatorView
              hasResult={!rulebook.isError}
              hasForm={hasForm}
              isBlank={isBlank}
              mayAnswer={mayAnswer}
              isLater={isLater}
              onOpen={onOpen}
            />
          </div>
          {view === 'calculator' ? null : (
            <ErrorBoundary key={view} fallback={crashPage}>
              <Suspense fallback={<Skeleton lines={30} />}>
                <OtherView view={view} />
              </Suspense>
            </ErrorBoundary>
          )}
        </div>
      </ErrorBoundary>
    </Shell>
  );
}

/** The rules of the edition that the address asks for. */
function AskedEdition({ pinned, setPinned }: Pick<ViewsProps, 'pinned' | 'setPinned'>) {
  const { data: newest } = useQuery({ ...rulebookQuery, enabled: false });
  const { edition } = pinned;
  const onSettled = useCallback(
    (rulebook: Rulebook | null) => setPinned({ edition, rulebook, isSettled: true }),
    [edition, setPinned],
  );
  if (edition === null || newest === undefined) return null;
  return (
    <Suspense fallback={null}>
      <PinnedEdition edition={edition} newest={newest} onSettled={onSettled} />
    </Suspense>
  );
}

function OtherView({ view }: { readonly view: Exclude<View, 'calculator'> }) {
  if (view === 'partners') return <PartnersView />;
  if (view === 'accessibility') return <AccessibilityView />;
  if (view === 'developers') return <DevelopersView />;
  return view === 'law' ? <LawView /> : <DealersView />;
}
