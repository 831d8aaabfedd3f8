import { type ComponentProps, type Ref, useCallback } from 'react';
import { Field, type FieldText, fieldAria } from './field';
import styles from './field.module.css';
import type { Option, OptionGroup } from './select-field';

/** The options of every country select, built once for a language and a partner list. */
export interface CountryOptions {
  readonly loose: readonly Option[];
  readonly groups: readonly OptionGroup[];
}

interface CountrySelectProps
  extends FieldText,
    Omit<ComponentProps<'select'>, 'id' | 'style' | 'className' | 'ref'> {
  readonly countries: CountryOptions;
  readonly ref?: Ref<HTMLSelectElement>;
}

/**
 * A native select of some 250 countries. A page holds dozens, so the options are cloned from one fragment:
 * making them through React costs about a hundred times as much.
 */
export function CountrySelect(props: CountrySelectProps) {
  const { id, label, hint, error, labelHidden, countries, ref, ...select } = props;
  const attach = useCallback(
    (element: HTMLSelectElement | null) => {
      if (element !== null) fill(element, countries);
      return give(ref, element);
    },
    [countries, ref],
  );
  return (
    <Field id={id} label={label} hint={hint} error={error} labelHidden={labelHidden}>
      <select
        autoComplete="off"
        {...select}
        ref={attach}
        id={id}
        {...fieldAria({ id, hint, error })}
        className={styles.select}
      />
    </Field>
  );
}

function give<T>(ref: Ref<T> | undefined, value: T | null): void {
  if (typeof ref === 'function') ref(value);
  else if (ref !== null && ref !== undefined) ref.current = value;
}

const fragments = new WeakMap<CountryOptions, DocumentFragment>();
const filledWith = new WeakMap<HTMLSelectElement, CountryOptions>();

/** Puts the options in, keeping the choice when the list changes under it. */
function fill(select: HTMLSelectElement, countries: CountryOptions): void {
  if (filledWith.get(select) === countries) return;
  const chosen = select.value;
  const fragment = fragments.get(countries) ?? toFragment(countries);
  fragments.set(countries, fragment);
  select.replaceChildren(fragment.cloneNode(true));
  if (filledWith.has(select)) select.value = chosen;
  filledWith.set(select, countries);
}

function toFragment({ loose, groups }: CountryOptions): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...loose.map(toElement));
  for (const { label, options } of groups) {
    const group = document.createElement('optgroup');
    group.label = label;
    group.append(...options.map(toElement));
    fragment.append(group);
  }
  return fragment;
}

function toElement({ value, label }: Option): HTMLOptionElement {
  const element = document.createElement('option');
  element.value = value;
  element.textContent = label;
  return element;
}
