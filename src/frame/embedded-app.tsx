import { QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, Suspense, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { FormProvider, type UseFormReturn, useForm } from 'react-hook-form';
import { CalculationProvider, FormReader, useCalculationNow, useIsCalculated } from '../calculation';
import { presetsQuery, rulebookQuery } from '../data/queries';
import { useLaw } from '../data/use-law';
import { vehiclesQuery } from '../data/vehicles-query';
import type { Guest } from '../embed/guest';
import { LinkMissing } from '../features/faults';
import { UndoProvider } from '../kept-work';
import { isHypothetical, type Rulebook } from '../law';
import { hasLink } from '../platform/address';
import type { Clock } from '../platform/clock';
import { currentHash } from '../platform/page';
import { createQueryClient } from '../platform/query-client';
import { whenIdle } from '../platform/when-idle';
import { useLateWords } from '../questions';
import { blankForm, type FormValues } from '../scenario-form';
import { m } from '../text';
import { LateWordsProvider, latePart, PartMissing, Skeleton } from '../ui';
import { attributesIn } from './address';
import { CompactLine } from './compact-line';
import { FollowCar } from './follow-car';
import { HostAttributes } from './host-attributes';
import { followLanguage, resumeTyped } from './language';
import { resultDetail } from './result-detail';
import { readView, type View } from './settings';

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
  const [isOpen, setOpen] = useState(false);
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
        <Sized guest={guest}>
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

const attributes = attributesIn(window.location);
const firstView = readView(attributes.view ?? null) ?? 'full';
// Fetched beside the law's figures, not after them.
if (firstView === 'full') void page().catch(() => undefined);

/** What the host sets, put into the form; `settled` while nothing is still being applied. */
function useHost(guest: Guest, form: UseFormReturn<FormValues>, onRulebook: OpenedProps['onRulebook']) {
  const queries = useQueryClient();
  const [settled, setSettled] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const [view, onView] = useState<View>(firstView);
  const [host] = useState(
    () =>
      new HostAttributes({
        guest,
        form,
        presets: () => queries.ensureQueryData(presetsQuery),
        cars: () => queries.ensureQueryData(vehiclesQuery),
        rulebook: () => queries.ensureQueryData(rulebookQuery),
        edition: async (name) => {
          const { editionQuery } = await import('../data/editions');
          return queries.ensureQueryData(editionQuery(name));
        },
        onRulebook,
        onSettled: setSettled,
        onView,
        onMissing: () => setMissing(true),
      }),
  );
  useEffect(() => {
    void host.start(attributes);
    guest.attach(async (changes) => {
      await host.take(changes);
      await resumeTyped(form);
      await followLanguage(changes.lang, form);
    });
  }, [host, guest, form]);
  const { data: figures } = useQuery({ ...presetsQuery, enabled: false });
  const { data: cars } = useQuery({ ...vehiclesQuery, enabled: false });
  useEffect(() => {
    if (figures !== undefined || cars !== undefined) host.fileCame();
  }, [figures, cars, host]);
  return { settled, isMissing, host, view };
}

/** Tells the host the result as soon as there is one, and so before anything later is told. */
function TellHost({ guest }: { readonly guest: Guest }) {
  return useIsCalculated() ? <TellResult guest={guest} /> : null;
}

function TellResult({ guest }: { readonly guest: Guest }) {
  const { decided, evaluation, scenario, rulebook } = useCalculationNow();
  useLayoutEffect(() => {
    const hypothetical = isHypothetical(scenario, rulebook);
    guest.result(resultDetail({ deciding: decided.evaluation, evaluation, scenario, hypothetical }));
  }, [decided, evaluation, scenario, rulebook, guest]);
  return null;
}
