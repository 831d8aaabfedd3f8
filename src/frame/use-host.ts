import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { UseFormReturn } from 'react-hook-form';
import { presetsQuery, rulebookQuery } from '../data/queries';
import { vehiclesQuery } from '../data/vehicles-query';
import type { Guest } from '../embed/guest';
import { replaceForm } from '../kept-work';
import type { Rulebook } from '../law';
import type { FormValues } from '../scenario-form';
import { attributesIn } from './address';
import { applyLook } from './apply-look';
import type { HostForm } from './attributes-page';
import { HostAttributes } from './host-attributes';
import { followLanguage, resumeTyped } from './language';
import { readView, type View } from './settings';
import { TypedInTab } from './typed-in-tab';

const attributes = attributesIn(window.location);
/** The view that the address asks for. */
export const firstView = readView(attributes.view ?? null) ?? 'full';
const typed = new TypedInTab(attributes);

/** The files that the host's attributes ask for. */
const filesOf = (queries: QueryClient) => ({
  presets: () => queries.ensureQueryData(presetsQuery),
  cars: () => queries.ensureQueryData(vehiclesQuery),
  rulebook: () => queries.ensureQueryData(rulebookQuery),
  edition: async (name: string) => {
    const { editionQuery } = await import('../data/editions');
    return queries.ensureQueryData(editionQuery(name));
  },
});

/** The form as the host's attributes write into it. */
const hostFormOf = (form: UseFormReturn<FormValues>): HostForm => ({
  values: () => form.getValues(),
  replace: (values, by) => flushSync(() => replaceForm(form, values, { by })),
  want: (values) => typed.want(values),
  recall: (values) => typed.recall(values),
});

/** What the host sets, put into the form; `settled` while nothing is still being applied. */
export function useHost(
  guest: Guest,
  form: UseFormReturn<FormValues>,
  onRulebook: (rulebook: Rulebook | null) => void,
) {
  const queries = useQueryClient();
  const [settled, setSettled] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const [view, onView] = useState<View>(firstView);
  useEffect(() => typed.follow(form), [form]);
  const [host] = useState(
    () =>
      new HostAttributes({
        ...filesOf(queries),
        guest,
        applyLook,
        form: hostFormOf(form),
        onRulebook: (other) => flushSync(() => onRulebook(other)),
        onSettled: setSettled,
        onView,
        onMissing: () => setMissing(true),
      }),
  );
  useEffect(() => {
    void host.start(attributes);
    guest.attach(async (changes) => {
      typed.hear(changes);
      await host.take(changes);
      await resumeTyped(form);
      await followLanguage(changes.lang, form);
    });
  }, [host, guest, form]);
  const { data: figures } = useQuery({ ...presetsQuery, enabled: false });
  const { data: cars } = useQuery({ ...vehiclesQuery, enabled: false });
  useEffect(() => {
    if (figures !== undefined || cars !== undefined) host.fileCame();
  }, [figures, cars, host]);
  return { settled, isMissing, host, view };
}
