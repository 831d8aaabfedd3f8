import { memo, type ReactNode, Suspense, useEffect, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { FormProvider, type FormState, type UseFormReturn, useForm } from 'react-hook-form';
import { FormReader, useLastValues, useShowValues } from '../calculation';
import { FormMissing, LinkMissing } from '../features/faults';
import { FollowCarList } from '../features/my-car';
import { UndoProvider, useHandOver } from '../kept-work';
import type { Depth } from '../platform/address';
import { sayEarly } from '../platform/typed-early';
import { blankForm, type FormValues } from '../scenario-form';
import { latePart, Skeleton } from '../ui';
import { BlankShortcut } from './blank-shortcut';
import { CarQuestions } from './car-questions';
import { BelowTheResult, FollowYear, LaterCarQuestions, Picture, WorkBar } from './late-parts';
import { useShownPlace } from './shown-place';
import { useOpening } from './use-opening';
import { useStartOfDepth } from './use-start-of-depth';

// Who asks about a car does not wait for the questions of the other depth.
const fetchBattery = () => import('./battery-questions');
const BatteryQuestions = latePart(fetchBattery, FormMissing);
const LinkReader = latePart(() => import('./link-reader'), LinkMissing);
const LaterQuestions = latePart(() => import('./later-questions'));

interface WorkspaceProps {
  /** Called once the form holds what the page opens on. */
  readonly onOpen: () => void;
  /** Whether the first view stands, so that the rest may come. */
  readonly isLater: boolean;
  /** Where in the result that which works on the form has its place. */
  readonly slot: HTMLElement | null;
  /** Where the picture of the sourcing has its place. */
  readonly pictureSlot: HTMLElement | null;
}

/** The form, and all that works on it: the questions, and what stands below the result. */
export default function Workspace(props: WorkspaceProps) {
  // What stood before it was fetched, or before the view broke, is taken over as it was.
  const [former] = useState(useLastValues());
  const form = useForm<FormValues>({ defaultValues: former ?? blankForm(), mode: 'onChange' });
  return <Opening {...props} form={form} news={useNews(form)} isFilled={former !== null} />;
}

/** What the form told of itself last, apart from the first: that it is ready, of which nothing needs to be drawn anew. */
function useNews({ formState }: UseFormReturn<FormValues>): FormState<FormValues> | null {
  const [first] = useState<FormState<FormValues>[]>([]);
  if (formState.isReady && first.length === 0) first.push(formState);
  return formState.isReady && formState !== first[0] ? formState : null;
}

interface OpeningProps extends WorkspaceProps {
  readonly form: UseFormReturn<FormValues>;
  /** Has all of it drawn where it changes: a form that was replaced says so to its root alone. */
  readonly news: FormState<FormValues> | null;
  /** Whether the form holds what the page opens on already. */
  readonly isFilled: boolean;
}

const Opening = memo(function Opening(props: OpeningProps) {
  const { form, isFilled, onOpen, isLater, slot, pictureSlot } = props;
  const { isOpen, isLinked, onLinkSettled } = useOpening(form, isFilled);
  const { depth } = useShownPlace();
  useHandOver();
  const show = useShowValues();
  useEffect(() => {
    if (isOpen) show(form.getValues());
  }, [isOpen, form, show]);
  useEffect(() => {
    // If it fails now, the depth says so when it is come to.
    if (isLater) fetchBattery().catch(() => undefined);
  }, [isLater]);
  return (
    <FormProvider {...form}>
      <FormReader />
      <UndoProvider isOpen={isOpen}>
        {isLinked ? (
          <Suspense fallback={null}>
            <LinkReader onSettled={onLinkSettled} />
          </Suspense>
        ) : null}
        <StartOfDepth depth={depth} isOpen={isOpen} />
        {isOpen ? <BlankShortcut /> : null}
        {isOpen ? <FollowCarList /> : null}
        {isOpen ? (
          <Suspense fallback={<Skeleton lines={DEPTH_LINES} />}>
            <Questions depth={depth} isLater={isLater} />
            <Opened onOpen={onOpen} />
          </Suspense>
        ) : null}
        {isOpen && isLater ? (
          <Suspense fallback={null}>
            <FollowYear />
          </Suspense>
        ) : null}
        <Later isLater={isOpen && isLater} lines={BAR_LINES}>
          <WorkBar />
        </Later>
        <InSlot slot={pictureSlot} isLater={isLater} lines={PICTURE_LINES}>
          <Picture />
        </InSlot>
        <InSlot slot={slot} isLater={isLater} lines={BELOW_LINES}>
          <BelowTheResult />
        </InSlot>
      </UndoProvider>
    </FormProvider>
  );
});

interface QuestionsProps {
  readonly depth: Depth;
  readonly isLater: boolean;
}

/** The questions of a depth; what is not asked first follows. */
function Questions({ depth, isLater }: QuestionsProps) {
  if (depth === 'car')
    return (
      <CarQuestions>
        <Later isLater={isLater} lines={CAR_LINES}>
          <LaterCarQuestions />
        </Later>
      </CarQuestions>
    );
  return (
    <BatteryQuestions>
      <Later isLater={isLater} lines={QUESTION_LINES}>
        <LaterQuestions />
      </Later>
    </BatteryQuestions>
  );
}

function StartOfDepth({ depth, isOpen }: { readonly depth: Depth; readonly isOpen: boolean }): null {
  useStartOfDepth(depth, isOpen);
  return null;
}

/** Tells that the questions beside it stand; what was said in their HTML is said to them before they are painted. */
function Opened({ onOpen }: Pick<WorkspaceProps, 'onOpen'>): null {
  const [stands, setStands] = useState(false);
  // Drawn twice, so that all that listens to the fields has begun to.
  useLayoutEffect(() => setStands(true), []);
  useLayoutEffect(() => {
    // After React is done with this drawing: it sets the caret back of a field that changes within.
    if (stands) queueMicrotask(sayEarly);
  }, [stands]);
  useEffect(onOpen, [onOpen]);
  return null;
}

/** About as high as what comes. */
const DEPTH_LINES = 100;
const BAR_LINES = 3;
const CAR_LINES = 17;
const QUESTION_LINES = 17;
const PICTURE_LINES = 16;
const BELOW_LINES = 12;

interface LaterProps {
  readonly isLater: boolean;
  readonly lines: number;
  readonly children: ReactNode;
}

/** Keeps the place of what is loaded once the first view stands. */
function Later({ isLater, lines, children }: LaterProps) {
  const place = <Skeleton lines={lines} />;
  return isLater ? <Suspense fallback={place}>{children}</Suspense> : place;
}

/** Shows in another place of the page what works on the form. */
function InSlot({ slot, ...later }: LaterProps & { readonly slot: HTMLElement | null }) {
  return slot === null ? null : createPortal(<Later {...later} />, slot);
}
