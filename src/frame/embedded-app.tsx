import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { FormProvider, type UseFormReturn, useForm } from 'react-hook-form';
import { CalculationProvider, FormReader } from '../calculation';
import { rulebookQuery } from '../data/queries';
import { useLaw } from '../data/use-law';
import type { Guest } from '../embed/guest';
import { LinkMissing } from '../features/faults';
import { UndoProvider } from '../kept-work';
import type { Rulebook } from '../law';
import { hasLink } from '../platform/address';
import type { Clock } from '../platform/clock';
import { currentHash } from '../platform/page';
import { createQueryClient } from '../platform/query-client';
import { whenIdle } from '../platform/when-idle';
import { useLateWords, useTranslator } from '../questions';
import { blankForm, type FormValues } from '../scenario-form';
import { m } from '../text';
import { LateWordsProvider, latePart, PartMissing, Skeleton } from '../ui';
import { CompactLine } from './compact-line';
import { FollowCar } from './follow-car';
import { TellHost } from './tell-host';
import { firstView, useHost } from './use-host';

const page = () => import('./embedded-page');
const EmbeddedPage = latePart(page);
const Link = latePart(() => import('./link-reader'), LinkMissing);

interface EmbeddedAppProps {
  readonly guest: Guest;
  readonly clock: Clock;
}

/** The calculator as it stands in other sites: keeps nothing on the device, and tells the host its results. */
export function EmbeddedApp(props: EmbeddedAppProps) {
  const [queries] = useState(createQueryClient);
  return (
    <QueryClientProvider client={queries}>
      <Providers {...props} />
    </QueryClientProvider>
  );
}

function Providers({ guest, clock }: EmbeddedAppProps) {
  const form = useForm<FormValues>({ defaultValues: blankForm(), mode: 'onChange' });
  const { data: newest = null } = useQuery(rulebookQuery);
  const [former, setFormer] = useState<Rulebook | null>(null);
  return (
    <LateWordsProvider value={useLateWords()}>
      <CalculationProvider law={useLaw(former ?? newest)}>
        <TellHost guest={guest} />
        <FormProvider {...form}>
          <FormReader />
          <UndoProvider isOpen>
            <Opened guest={guest} clock={clock} form={form} onRulebook={setFormer} />
          </UndoProvider>
        </FormProvider>
      </CalculationProvider>
    </LateWordsProvider>
  );
}

interface OpenedProps extends EmbeddedAppProps {
  readonly form: UseFormReturn<FormValues>;
  readonly onRulebook: (rulebook: Rulebook | null) => void;
}

function Opened({ guest, clock, form, onRulebook }: OpenedProps) {
  const { settled, isMissing, host, view } = useHost(guest, form, onRulebook);
  // Opened from the line that stood here before.
  const [isOpen, setOpen] = useState(() => document.documentElement.dataset['line'] === 'open');
  const [isLinked] = useState(() => hasLink(currentHash()));
  const [isLinkSettled, setLinkSettled] = useState(!isLinked);
  const onLinkSettled = useCallback(() => setLinkSettled(true), []);
  const [isLater, setLater] = useState(false);
  const { isSuccess, isError } = useQuery(rulebookQuery);
  // A part of the page that comes later asks for the data anew, which is no new failure.
  const isTold = useRef(false);
  const isReady = isSuccess && settled && isLinkSettled;
  useEffect(() => {
    if (!isReady) return;
    document.documentElement.dataset['ready'] = 'true';
    guest.usable();
    return whenIdle(() => setLater(true));
  }, [isReady, guest]);
  useEffect(() => {
    if (isSuccess) isTold.current = false;
    if (!isError || isTold.current) return;
    isTold.current = true;
    guest.badData();
  }, [isSuccess, isError, guest]);
  const whole = (
    <EmbeddedPage
      isFramed={guest.isFramed}
      clock={clock}
      isLater={isLater}
      isBelowLine={view === 'compact'}
    />
  );
  return (
    <>
      <FollowCar />
      {/* No height is told before there is something to be high: the host would draw together around the place-holder. */}
      <Suspense fallback={<Skeleton lines={12} />}>
        <Sized key={useTranslator(isLater)} guest={guest}>
          {isMissing ? <PartMissing /> : null}
          {isLinked ? (
            <Suspense fallback={null}>
              <Link open={(scenario) => host.open(scenario)} onSettled={onLinkSettled} />
            </Suspense>
          ) : null}
          {view === 'compact' ? (
            <CompactLine clock={clock} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
          ) : null}
          {view === 'compact' && isOpen ? (
            <Suspense fallback={<Skeleton lines={12} />}>{whole}</Suspense>
          ) : null}
          {view === 'full' ? whole : null}
        </Sized>
      </Suspense>
    </>
  );
}

/** Tells the host the height of what is in it. */
function Sized({ guest, children }: { readonly guest: Guest; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => (box.current === null ? undefined : guest.followHeight(box.current)), [guest]);
  useEffect(() => {
    document.title = m.embed_frame_title();
  }, []);
  return <div ref={box}>{children}</div>;
}

// Fetched beside the law's figures, not after them.
if (firstView === 'full') void page().catch(() => undefined);
