import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { FormProvider, useForm } from 'react-hook-form';
import { FormReader, useLastValues, useShowValues } from '../calculation';
import { fetchSourcingDetails } from '../features/battery-sourcing';
import { KeepingMissing, LinkMissing } from '../features/faults';
import { FollowCarList } from '../features/my-car';
import { UndoProvider, useHandOver } from '../kept-work';
import { blankForm, type FormValues } from '../scenario-form';
import { latePart, Skeleton } from '../ui';
import { BatteryQuestions } from './battery-questions';
import { BlankShortcut } from './blank-shortcut';
import { CarQuestions } from './car-questions';
import { useDepth } from './use-depth';
import { useOpening } from './use-opening';
import { useStartOfDepth } from './use-start-of-depth';

const LinkReader = latePart(() => import('./link-reader'), LinkMissing);
const WorkBar = latePart(
  async () => ({ default: (await import('../features/keeping/keeping-bar')).KeepingBar }),
  KeepingMissing,
);
const LaterQuestions = latePart(() => import('./later-questions'));
const BelowTheResult = latePart(() => import('./below-the-result'));
const Picture = latePart(() => import('./picture'));

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
export default function Workspace({ onOpen, isLater, slot, pictureSlot }: WorkspaceProps) {
  // What stood before it was fetched, or before the view broke, is taken over as it was.
  const [former] = useState(useLastValues());
  const form = useForm<FormValues>({ defaultValues: former ?? blankForm(), mode: 'onChange' });
  const { isOpen, isLinked, onLinkSettled } = useOpening(form, former !== null);
  const depth = useDepth();
  useStartOfDepth(form, depth, isOpen);
  useHandOver();
  const show = useShowValues();
  useEffect(() => {
    if (!isOpen) return;
    show(form.getValues());
    onOpen();
  }, [isOpen, form, show, onOpen]);
  useEffect(() => {
    if (!isLater) return;
    // If it fails now, it is asked for again when it is opened.
    fetchSourcingDetails().catch(() => undefined);
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
        {isOpen ? <BlankShortcut /> : null}
        {isOpen ? <FollowCarList /> : null}
        {isOpen && depth === 'car' ? <CarQuestions /> : null}
        {isOpen && depth === 'battery' ? (
          <BatteryQuestions>
            <Later isLater={isLater} lines={QUESTION_LINES}>
              <LaterQuestions />
            </Later>
          </BatteryQuestions>
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
}

/** About as high as what comes. */
const BAR_LINES = 3;
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
