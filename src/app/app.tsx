import '../ui/tokens.css';
import '../ui/base.css';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { rulebookQuery } from '../data/queries';
import { blankForm, CalculationProvider, type FormValues, UndoProvider } from '../form';
import type { Clock } from '../platform/clock';
import { createQueryClient } from '../platform/query-client';
import { whenIdle } from '../platform/when-idle';
import { Skeleton } from '../ui';
import { CalculatorView } from './calculator-view';
import { CrashPage } from './crash-page';
import { OverdueNotice } from './data-age';
import { DataErrors } from './data-errors';
import { ErrorBoundary } from './error-boundary';
import { useView } from './route';
import { Shell } from './shell';
import styles from './shell.module.css';
import { useOpening } from './use-opening';

const LinkReader = lazy(() => import('./link-reader'));
const PartnersView = lazy(() => import('./later-views'));
const DealersView = lazy(() => import('./dealers-view'));

/** The whole app; `clock` tells whether the rules are past their review. */
export function App({ clock }: { readonly clock: Clock }) {
  const [queries] = useState(createQueryClient);
  return (
    <QueryClientProvider client={queries}>
      <Providers clock={clock} />
    </QueryClientProvider>
  );
}

function Providers({ clock }: { readonly clock: Clock }) {
  const form = useForm<FormValues>({ defaultValues: blankForm(), mode: 'onChange' });
  const { data: rulebook = null } = useQuery(rulebookQuery);
  return (
    <FormProvider {...form}>
      <CalculationProvider rulebook={rulebook}>
        <UndoProvider>
          <Views clock={clock} form={form} />
        </UndoProvider>
      </CalculationProvider>
    </FormProvider>
  );
}

interface ViewsProps {
  readonly clock: Clock;
  readonly form: ReturnType<typeof useForm<FormValues>>;
}

function Views({ clock, form }: ViewsProps) {
  const view = useView();
  const rulebook = useQuery(rulebookQuery);
  const { isOpen, isLinked, onLinkSettled } = useOpening(form);
  const isReady = rulebook.isSuccess && isOpen;
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    if (!isReady) return;
    document.documentElement.dataset['ready'] = 'true';
    return whenIdle(() => setLater(true));
  }, [isReady]);
  return (
    <Shell>
      <ErrorBoundary fallback={(error, retry) => <CrashPage error={error} retry={retry} />}>
        <div className={styles.view}>
          {isLinked ? (
            <Suspense fallback={null}>
              <LinkReader onSettled={onLinkSettled} />
            </Suspense>
          ) : null}
          <OverdueNotice clock={clock} />
          <DataErrors />
          {view === 'calculator' ? (
            <CalculatorView isOpen={isOpen} hasResult={!rulebook.isError} isLater={isLater} />
          ) : (
            <Suspense fallback={<Skeleton lines={30} />}>
              {view === 'partners' ? <PartnersView /> : <DealersView />}
            </Suspense>
          )}
        </div>
      </ErrorBoundary>
    </Shell>
  );
}
