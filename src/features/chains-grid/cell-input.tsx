import { type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { m } from '../../text';
import { classNames } from '../../ui';
import styles from './chains.module.css';
import type { Completion } from './use-completion';

interface CellInputProps {
  readonly label: string;
  readonly value: string;
  readonly completion: Completion;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

/** The cell that is typed in, with the names that it may be completed with. */
export function CellInput({ label, value, completion, onType, onLeave }: CellInputProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { options, picked } = completion;
  const isOpen = options.length > 0;
  return (
    <>
      <input
        ref={input}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-activedescendant={picked < 0 ? undefined : `${id}-${picked}`}
        // biome-ignore lint/a11y/noAutofocus: the person has just begun to type in this cell
        autoFocus
        data-own-undo=""
        aria-label={label}
        value={value}
        spellCheck={false}
        autoComplete="off"
        className={styles.input}
        onChange={(event) => onType(event.target.value)}
        onBlur={onLeave}
      />
      {isOpen ? <Names id={id} input={input} completion={completion} /> : null}
    </>
  );
}

interface NamesProps {
  readonly id: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly completion: Completion;
}

/** Outside of the table, whose edges would cut it. */
function Names({ id, input, completion }: NamesProps) {
  const place = usePlaceBelow(input);
  const { options, picked, accept } = completion;
  if (place === null) return null;
  return createPortal(
    <div id={id} role="listbox" aria-label={m.grid_completions()} className={styles.names} style={place.at}>
      {options.map((named, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys reach the names from the cell, by aria-activedescendant
        <div
          key={named.term}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === picked}
          className={classNames(index === picked && styles.picked)}
          // The cell keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => accept(named)}
        >
          {named.label}
        </div>
      ))}
    </div>,
    place.host,
  );
}

interface Place {
  readonly at: { readonly insetBlockStart: number; readonly insetInlineStart: number };
  /** The table, where it takes the whole window and hides the page. */
  readonly host: Element;
}

/** Pixels from the window's corner to just under an element, wherever it is scrolled. */
function usePlaceBelow(element: RefObject<HTMLElement | null>): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  useLayoutEffect(() => {
    const look = () => {
      const box = element.current?.getBoundingClientRect();
      if (box === undefined) return;
      const host = element.current?.closest('[popover]') ?? document.body;
      setPlace({ at: { insetBlockStart: box.bottom, insetInlineStart: box.left }, host });
    };
    look();
    window.addEventListener('scroll', look, { capture: true, passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look, { capture: true });
      window.removeEventListener('resize', look);
    };
  }, [element]);
  return place;
}
