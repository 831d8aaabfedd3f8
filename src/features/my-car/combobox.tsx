import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { TextField, VisuallyHidden } from '../../ui';
import styles from './my-car.module.css';

export interface Suggestion {
  readonly id: string;
  readonly name: string;
  /** A note of the car list, in English as it is there. */
  readonly note: string | undefined;
  /** When it was listed, and for how much. */
  readonly listed: string | undefined;
}

interface ComboboxProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** What stands in the field while nobody types in it. */
  readonly chosen: string;
  readonly typed: string | null;
  readonly onType: (typed: string | null) => void;
  readonly suggestions: readonly Suggestion[];
  readonly onPick: (id: string) => void;
  /** How many were found, spoken. */
  readonly status: string;
  /** In the list, below the suggestions or in their place. */
  readonly children?: ReactNode;
  readonly error?: string | undefined;
  /** Whether what finds suggestions is there: until then Enter waits for the first. */
  readonly isReady: boolean;
}

/** A text field with suggestions: arrows go through them, Enter takes the first or the one gone to, Escape shuts. */
export function Combobox(props: ComboboxProps) {
  const { id, suggestions, typed, onType, chosen, onPick, isReady } = props;
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const isShown = isOpen && typed !== null && typed.trim() !== '';
  const shownIds = isShown ? suggestions.map((suggestion) => suggestion.id).join(' ') : '';
  // On a phone the keys and the answer lie over the page's end.
  useEffect(() => {
    if (shownIds !== '') list.current?.scrollIntoView({ block: 'nearest' });
  }, [shownIds]);
  const at = Math.min(active, suggestions.length - 1);
  const take = (picked: string) => {
    setOpen(false);
    onPick(picked);
  };
  const [isWanted, setWanted] = useState(false);
  const first = suggestions[0]?.id;
  useEffect(() => {
    if (!isWanted || !isReady) return;
    setWanted(false);
    if (first === undefined) return;
    setOpen(false);
    onPick(first);
  }, [isWanted, isReady, first, onPick]);
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const current = suggestions[at];
    if (move !== undefined && suggestions.length > 0) {
      event.preventDefault();
      setOpen(true);
      if (isShown) setActive((at + move + suggestions.length) % suggestions.length);
    } else if (event.key === 'Enter' && isShown && !isReady) {
      event.preventDefault();
      setWanted(true);
    } else if (event.key === 'Enter' && isShown && current !== undefined) {
      event.preventDefault();
      take(current.id);
    } else if (event.key === 'Escape' && isShown) {
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <div data-own-undo="">
      <div className={styles.box}>
        <TextField
          id={id}
          data-field="car"
          label={props.label}
          hint={props.hint}
          error={props.error}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isShown}
          aria-controls={`${id}-list`}
          aria-activedescendant={isShown && at >= 0 ? `${id}-${suggestions[at]?.id}` : undefined}
          enterKeyHint="search"
          value={typed ?? chosen}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onClick={() => setOpen(true)}
          onChange={({ currentTarget }) => {
            onType(currentTarget.value);
            setOpen(true);
            setActive(0);
            setWanted(false);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        <div
          ref={list}
          id={`${id}-list`}
          role="listbox"
          aria-label={props.label}
          hidden={!isShown || suggestions.length === 0}
          className={styles.list}
        >
          {suggestions.map((suggestion, index) => (
            // The keys of the field work the list, for it keeps the focus.
            // biome-ignore lint/a11y/useKeyWithClickEvents: as above
            <div
              key={suggestion.id}
              id={`${id}-${suggestion.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              data-car={suggestion.id}
              className={styles.option}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(suggestion.id)}
            >
              <span lang="en" className={styles.name}>
                {suggestion.name}
              </span>
              {suggestion.listed === undefined ? null : (
                <span className={styles.hint}>{suggestion.listed}</span>
              )}
              {suggestion.note === undefined ? null : (
                <span lang="en" className={styles.hint}>
                  {suggestion.note}
                </span>
              )}
            </div>
          ))}
        </div>
      </div>
      <VisuallyHidden>
        <span role="status">{isShown ? props.status : ''}</span>
      </VisuallyHidden>
      {props.children}
    </div>
  );
}
