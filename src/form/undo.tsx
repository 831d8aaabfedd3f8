import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { m } from '../text';
import { Button, Notice } from '../ui';
import type { FormValues } from './values';

/** Where a notice is shown: beside what was pressed. */
export type UndoScope = 'start-from' | 'battery' | 'fill' | 'sourcing' | 'components' | 'shortest-way';

/** Something done at once, without asking, because it can be taken back. */
interface Done {
  readonly scope: UndoScope;
  readonly message: string;
  /** The form as it would be had it not been done, with all that was typed since. */
  readonly undo: (current: FormValues) => FormValues;
}

interface Undo {
  readonly last: (Done & { readonly undone: boolean }) | null;
  readonly say: (done: Done) => void;
  readonly dismiss: () => void;
  /** Takes the last thing back; pressed again, does it again. */
  readonly toggle: () => void;
}

const UndoContext = createContext<Undo | null>(null);

/** Keeps the last thing that can be taken back. */
export function UndoProvider({ children }: { readonly children: ReactNode }) {
  const { getValues, reset } = useFormContext<FormValues>();
  const [last, setLast] = useState<Undo['last']>(null);
  const undo = useMemo<Undo>(
    () => ({
      last,
      say: (done) => setLast({ ...done, undone: false }),
      dismiss: () => setLast(null),
      toggle: () => {
        if (last === null) return;
        const before = structuredClone(getValues());
        reset(last.undo(structuredClone(before)));
        const message = last.undone ? m.form_redone() : m.form_undone();
        setLast({ scope: last.scope, message, undo: () => before, undone: !last.undone });
      },
    }),
    [last, getValues, reset],
  );
  return <UndoContext value={undo}>{children}</UndoContext>;
}

export function useUndo(): Undo {
  const undo = useContext(UndoContext);
  if (undo === null) throw new Error('useUndo outside UndoProvider');
  return undo;
}

/** Says what was done in this part of the page, and offers to take it back. */
export function UndoNotice({ scope }: { readonly scope: UndoScope }) {
  const { last, toggle, dismiss } = useUndo();
  const shown = last?.scope === scope ? last : null;
  return (
    <div role="log" aria-label={m.form_changes_made()}>
      {shown === null ? null : (
        <Notice
          actions={
            <>
              <Button onClick={toggle}>{shown.undone ? m.form_redo() : m.form_undo()}</Button>
              <Button look="quiet" onClick={dismiss}>
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
