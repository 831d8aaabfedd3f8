/** The language that the host asks for: another page, with what the visitor has typed. */
import type { UseFormReturn } from 'react-hook-form';
import { readLanguage } from '../embed/look';
import { replaceForm } from '../kept-work';
import { handOver, isHandedOver, reloadKeeping, takeHandedOver } from '../platform/hand-over';
import { LANGUAGES, OWN_LANGUAGE, pageIn } from '../platform/languages';
import type { FormValues } from '../scenario-form';

const saved = () => import('../kept-work/saved-document');

/** The address of this page in the language of a tag; null where this is it already, or there is none. */
export function addressIn(tag: string | null | undefined): string | null {
  const language = readLanguage(tag ?? '', LANGUAGES);
  if (language === null || language === OWN_LANGUAGE) return null;
  const { pathname, search, hash } = window.location;
  const fragment = new URLSearchParams(hash.startsWith('#/') ? '' : hash.slice(1));
  fragment.set('lang', tag ?? '');
  const file = pathname.slice(pathname.lastIndexOf('/') + 1);
  return `${pageIn(language)}${file}${search}#${fragment}`;
}

/** Goes on in the language that the host has changed to. */
export async function followLanguage(
  tag: string | null | undefined,
  form: UseFormReturn<FormValues>,
): Promise<void> {
  const at = addressIn(tag);
  if (at === null) return;
  const { writeSaved } = await saved();
  handOver(() => writeSaved({ name: '', savedAt: Date.now(), keepsIncome: true, form: form.getValues() }));
  reloadKeeping({ at });
}

/** Puts back what was typed in the page of the other language, once the host has set what it sets. */
export async function resumeTyped(form: UseFormReturn<FormValues>): Promise<void> {
  if (!isHandedOver()) return;
  const typed = (await saved()).readSaved(takeHandedOver() ?? '');
  if (typed.ok) replaceForm(form, typed.value.form, { by: 'person' });
}
