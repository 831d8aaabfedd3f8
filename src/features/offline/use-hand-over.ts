import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { presetsQuery } from '../../data/queries';
import { useLastValues } from '../../form/calculation';
import { exampleForm } from '../../form/examples';
import { writeSaved } from '../../form/saved/saved-document';
import { handOver } from '../../platform/hand-over';
import { m } from '../../text';

/**
 * Has every reload that the page offers go on with all that was typed, income included: it stays in this tab, and
 * only until then. The untouched example is not handed over: a newer version may have another.
 */
export function useHandOver(): void {
  const lastValues = useLastValues();
  const { data: presets } = useQuery({ ...presetsQuery, enabled: false });
  useEffect(() => {
    handOver(() => {
      const form = lastValues();
      const example = presets && exampleForm(presets, m.form_start_example_title());
      if (form === null || JSON.stringify(form) === JSON.stringify(example)) return null;
      return writeSaved({ name: '', savedAt: Date.now(), keepsIncome: true, form });
    });
  }, [lastValues, presets]);
}
