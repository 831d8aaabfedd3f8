import '../ui/tokens.css';
import '../ui/base.css';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { presetsQuery, rulebookQuery } from '../data/queries';
import { blankForm, CalculationProvider, type FormValues, UndoProvider } from '../form';
import type { Clock } from '../platform/clock';
import { createQueryClient } from '../platform/query-client';
import { whenIdle } from '../platform/when-idle';
import { Skeleton } from '../ui';
import { CalculatorView } from './calculator-view';
import { CrashPage } from './crash-page';
import { OverdueNotice } from './data-age';
import { DataError } from './data-error';
import { ErrorBoundary } from './error-boundary';
import { useView } from './route';
import { Shell } from './shell';
import styles from './shell.module.css';
import { useOpening } from './use-opening';

const LinkReader = lazy(() => import('./link-reader'));
const PartnersView = lazy(() => import('./later-views'));

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
              <PartnersView />
            </Suspense>
          )}
        </div>
      </ErrorBoundary>
    </Shell>
  );
}

/** What could not be loaded; the form stays as it is, and each can be tried again. */
function DataErrors() {
  const rulebook = useQuery(rulebookQuery);
  const presets = useQuery({ ...presetsQuery, enabled: false });
  return [rulebook, presets].map(({ error, isFetching, refetch }, index) =>
    error === null ? null : (
      <DataError
        key={index === 0 ? 'rulebook' : 'presets'}
        error={error}
        retrying={isFetching}
        retry={() => void refetch()}
      />
    ),
  );
}
