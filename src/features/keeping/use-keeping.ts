import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import {
  Autosave,
  type AutosaveState,
  deviceWork,
  type FormSteps,
  type KeptWork,
  keepsIncome,
  useFormSteps,
  workErrands,
} from '../../kept-work';
import { onChangeElsewhere, onLeaving } from '../../platform/storage';
import type { FormValues } from '../../scenario-form';

export interface Keeping {
  readonly work: KeptWork;
  readonly steps: FormSteps;
  readonly autosave: Autosave;
  readonly state: AutosaveState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Leaves the present work as it is kept, before something else is opened over it. */
  readonly setAside: () => void;
  /** Whether another tab has kept work since this page was opened. */
  readonly otherTab: boolean;
}

/** Follows the form: keeps it on the device and remembers its steps. */
export function useKeeping(): Keeping {
  const form = useFormContext<FormValues>();
  const [{ work, started }] = useState(deviceWork);
  const [otherTab, setOtherTab] = useState(false);
  const now = () => Date.now();
  const { isDirty } = useFormState({ control: form.control });
  const steps = useFormSteps();
  const [autosave] = useState(
    () => new Autosave({ work, values: form.getValues, keepsIncome: keepsIncome.get, now }),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed before counts
  useEffect(() => {
    const stops = [
      ...keepFollowing(autosave, steps),
      onChangeElsewhere('work/', () => setOtherTab(true)),
      workErrands.keep.serve(() => {
        autosave.changed();
        autosave.flush();
      }),
      workErrands.setAside.serve(() => setAside(autosave, work)),
    ];
    work.prune();
    // What was typed before this part of the page was there.
    const hasSteps = steps.history.get().past.length > 0;
    if (isDirty && (started === null || hasSteps)) autosave.changed();
    return () => {
      for (const stop of stops) stop();
    };
  }, [steps, autosave, work, started]);
  return useStateOfKeeping({ work, steps, autosave, otherTab });
}

/** The same object for as long as nothing of it changes. */
function useStateOfKeeping({
  work,
  steps,
  autosave,
  otherTab,
}: Pick<Keeping, 'work' | 'steps' | 'autosave' | 'otherTab'>): Keeping {
  const state = useSyncExternalStore(autosave.state.subscribe, autosave.state.get);
  const history = useSyncExternalStore(steps.history.subscribe, steps.history.get);
  return useMemo(
    () => ({
      work,
      steps,
      autosave,
      state,
      otherTab,
      setAside: () => setAside(autosave, work),
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
    }),
    [work, steps, autosave, state, otherTab, history],
  );
}

/** Saves after each step, when the choice about the income changes and on leaving the page; listens for the keys of undo. */
const keepFollowing = (autosave: Autosave, steps: FormSteps): readonly (() => void)[] => [
  steps.history.subscribe(() => {
    const { past, future } = steps.history.get();
    // What the page itself puts into the form is nobody's work.
    if (past.length + future.length > 0) autosave.changed();
  }),
  keepsIncome.subscribe(() => {
    autosave.changed();
    autosave.flush();
  }),
  onLeaving(autosave.flush),
  onUndoKeys(steps),
  () => autosave.stop(),
];

function setAside(autosave: Autosave, work: KeptWork): void {
  autosave.flush();
  work.leaveSlot();
}

/** Ctrl+Z and Ctrl+Shift+Z (⌘ on a Mac) for the whole form; a field that is no part of it keeps its own. */
function onUndoKeys(steps: FormSteps): () => void {
  const press = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    if (event.target instanceof Element && event.target.closest('[data-own-undo]') !== null) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) steps.redo();
    else steps.undo();
  };
  window.addEventListener('keydown', press);
  return () => window.removeEventListener('keydown', press);
}
