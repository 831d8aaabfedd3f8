import { QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { FormProvider, type UseFormReturn, useForm } from 'react-hook-form';
import { CalculationProvider, FormReader, useCalculationNow, useIsCalculated } from '../calculation';
import { presetsQuery, rulebookQuery } from '../data/queries';
import type { Guest } from '../embed/guest';
import { LinkMissing } from '../features/faults';
import { UndoProvider } from '../kept-work';
import { isHypothetical } from '../law';
import { hasLink } from '../platform/address';
import type { Clock } from '../platform/clock';
import { currentHash } from '../platform/page';
import { createQueryClient } from '../platform/query-client';
import { whenIdle } from '../platform/when-idle';
import { useLateWords } from '../questions';
import { blankForm, type FormValues } from '../scenario-form';
import { LateWordsProvider, latePart, PartMissing } from '../ui';
import { attributesIn } from './address';
import { EmbeddedPage } from './embedded-page';
import { HostAttributes } from './host-attributes';
import { resultDetail } from './result-detail';

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
  const { data: rulebook = null } = useQuery(rulebookQuery);
  return (
    <LateWordsProvider value={useLateWords()}>
      <CalculationProvider rulebook={rulebook}>
        <TellHost guest={guest} />
        <FormProvider {...form}>
          <FormReader />
          <UndoProvider isOpen>
            <Opened guest={guest} clock={clock} form={form} />
          </UndoProvider>
        </FormProvider>
      </CalculationProvider>
    </LateWordsProvider>
  );
}

interface OpenedProps extends EmbeddedAppProps {
  readonly form: UseFormReturn<FormValues>;
}

function Opened({ guest, clock, form }: OpenedProps) {
  const { settled, isMissing, host } = useHost(guest, form);
  const [isLinked] = useState(() => hasLink(currentHash()));
  const [isLinkSettled, setLinkSettled] = useState(!isLinked);
  const onLinkSettled = useCallback(() => setLinkSettled(true), []);
  const [isLater, setLater] = useState(false);
  const { isSuccess, isError } = useQuery(rulebookQuery);
  const isReady = isSuccess && settled && isLinkSettled;
  useEffect(() => {
    if (!isReady) return;
    document.documentElement.dataset['ready'] = 'true';
    guest.usable();
    return whenIdle(() => setLater(true));
  }, [isReady, guest]);
  useEffect(() => {
    if (isError) guest.badData();
  }, [isError, guest]);
  return (
    <EmbeddedPage guest={guest} clock={clock} isLater={isLater}>
      {isMissing ? <PartMissing /> : null}
      {isLinked ? (
        <Suspense fallback={null}>
          <Link open={(scenario) => host.open(scenario)} onSettled={onLinkSettled} />
        </Suspense>
      ) : null}
    </EmbeddedPage>
  );
}

/** What the host sets, put into the form; `settled` while nothing is still being applied. */
function useHost(guest: Guest, form: UseFormReturn<FormValues>) {
  const queries = useQueryClient();
  const [settled, setSettled] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const presets = () => queries.ensureQueryData(presetsQuery);
  const [host] = useState(
    () =>
      new HostAttributes({ guest, form, presets, onSettled: setSettled, onMissing: () => setMissing(true) }),
  );
  useEffect(() => {
    void host.start(attributesIn(window.location));
    guest.attach(host.take);
  }, [host, guest]);
  const { data: figures } = useQuery({ ...presetsQuery, enabled: false });
  useEffect(() => {
    if (figures !== undefined) host.figuresCame();
  }, [figures, host]);
  return { settled, isMissing, host };
}

/** Tells the host the result as soon as there is one, and so before anything later is told. */
function TellHost({ guest }: { readonly guest: Guest }) {
  return useIsCalculated() ? <TellResult guest={guest} /> : null;
}

function TellResult({ guest }: { readonly guest: Guest }) {
  const { evaluation, scenario, rulebook } = useCalculationNow();
  useLayoutEffect(() => {
    guest.result(resultDetail({ evaluation, scenario, hypothetical: isHypothetical(scenario, rulebook) }));
  }, [evaluation, scenario, rulebook, guest]);
  return null;
}
