import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { presetsQuery } from '../../data/queries';
import { useLastValues } from '../../form/calculation';
import { exampleForm } from '../../form/examples';
import { writeSaved } from '../../form/saved/saved-document';
import { reload as loadAnew, reloadWith } from '../../platform/hand-over';
import { useText } from '../../text';

interface Reload {
  readonly reload: () => void;
  /** Whether the form could not be handed over, so that the page was not reloaded. */
  readonly hasFailed: boolean;
}

/**
 * Loads the page anew with everything that was typed, income included: it stays in this tab, and only until
 * then. The untouched example is not handed over: the newer version may have another.
 */
export function useReload(): Reload {
  const text = useText();
  const lastValues = useLastValues();
  const { data: presets } = useQuery({ ...presetsQuery, enabled: false });
  const [hasFailed, setFailed] = useState(false);
  const reload = useCallback(() => {
    const form = lastValues();
    const example = presets && exampleForm(presets, text.form_start_example_title());
    if (form === null || JSON.stringify(form) === JSON.stringify(example)) return loadAnew();
    const saved = { name: '', savedAt: Date.now(), keepsIncome: true, form };
    setFailed(!reloadWith(writeSaved(saved)));
  }, [lastValues, presets, text]);
  return { reload, hasFailed };
}
