import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { useFormContext } from 'react-hook-form';
import { createStore, type Store } from '../platform/store';
import type { FormValues } from '../scenario-form';
import { m } from '../text';
import { Button, Notice } from '../ui';
import { FormSteps, type Step } from './form-steps';
import { replaceForm } from './replace-form';

/** Where a notice is shown: beside what was pressed. */
export type UndoScope =
  | 'start-from'
  | 'my-car'
  | 'battery'
  | 'fill'
  | 'sourcing'
  | 'components'
  | 'shortest-way'
  | 'calendar'
  | 'agreements'
  | 'sheet'
  | 'chains'
  | 'table';

/** Something done at once, without asking, because it can be taken back. */
interface Done {
  readonly scope: UndoScope;
  readonly message: string;
  /** Whether taking it back takes back all that was typed since: another form was begun. */
  readonly whole?: boolean;
}

interface Said extends Done {
  /** The step of the history that the notice tells of; null when nothing changed. */
  readonly step: Step | null;
  readonly undone: boolean;
}

interface Undo {
  readonly steps: FormSteps;
  readonly notice: Store<Said | null>;
}

const UndoContext = createContext<Undo | null>(null);

interface UndoProviderProps {
  /** Whether the form holds what the page opens on: what comes before is no step. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** Keeps the steps of the form, and the notice of the last that can be taken back. */
export function UndoProvider({ isOpen, children }: UndoProviderProps) {
  const form = useFormContext<FormValues>();
  const [undo] = useState<Undo>(() => ({
    steps: new FormSteps(form, () => Date.now()),
    notice: createStore<Said | null>(null),
  }));
  useEffect(() => (isOpen ? undo.steps.watch() : undefined), [isOpen, undo]);
  return <UndoContext value={undo}>{children}</UndoContext>;
}

function useUndoContext(): Undo {
  const undo = useContext(UndoContext);
  if (undo === null) throw new Error('The steps of the form are used outside UndoProvider');
  return undo;
}

/** The history of the form. */
export const useFormSteps = (): FormSteps => useUndoContext().steps;

/** Tells what was just done to the form, so that it can be taken back where it was done. */
export function useUndo(): { readonly say: (done: Done) => void; readonly dismiss: () => void } {
  const { steps, notice } = useUndoContext();
  return useMemo(
    () => ({
      say: (done) => notice.set({ ...done, step: steps.lastStep(), undone: false }),
      dismiss: () => notice.set(null),
    }),
    [steps, notice],
  );
}

/** Replaces the form for a person; `change` gets a copy of the values, with the lines themselves. */
export function useReplaceForm(): (change: (before: FormValues) => FormValues) => void {
  const { getValues, reset } = useFormContext<FormValues>();
  return useCallback(
    (change) => {
      const { chainRows, ...rest } = getValues();
      replaceForm({ reset }, change({ ...structuredClone(rest), chainRows }), { by: 'person' });
    },
    [getValues, reset],
  );
}

/** Says what was done in this part of the page, and offers to take it back. */
export function UndoNotice({ scope }: { readonly scope: UndoScope }) {
  const { steps, notice } = useUndoContext();
  const said = useSyncExternalStore(notice.subscribe, notice.get, notice.get);
  const shown = said?.scope === scope ? said : null;
  const toggle = ({ step, undone, ...done }: Said) => {
    if (step === null) return;
    const { whole = false } = done;
    const message = undone ? m.form_redone() : m.form_undone();
    notice.set({ scope, message, whole, step: steps.takeBack(step, whole), undone: !undone });
  };
  return (
    <div role="log" aria-label={m.form_changes_made()}>
      {shown === null ? null : (
        <Notice
          actions={
            <>
              {shown.step === null ? null : (
                <Button onClick={() => toggle(shown)}>{shown.undone ? m.form_redo() : m.form_undo()}</Button>
              )}
              <Button look="quiet" onClick={() => notice.set(null)}>
                {m.form_dismiss()}
              </Button>
            </>
          }
        >
          <p>{shown.message}</p>
        </Notice>
      )}
    </div>
  );
}
