/** What the loader reads off the page it stands in: its language and whether it is light or dark. */

/** The language of `known` that the host asks for, else its own, else English. */
export function languageFor(element: Element, given: string, known: readonly string[]): string {
  const page = element.parentElement ?? element;
  const [asked] = given.toLowerCase().split('-');
  return (
    known.find((code) => code === asked) ??
    // Unlike `closest`, it sees the language of what is around a shadow root.
    known.find((code) => page.matches(`:lang(${code})`)) ??
    'en'
  );
}

/** The theme that fits the page: its `color-scheme`, light when it names none, the device's when it takes both. */
export function themeOf(element: Element): 'light' | 'dark' | 'auto' {
  const { colorScheme } = getComputedStyle(element);
  const meta = document.querySelector<HTMLMetaElement>('meta[name=color-scheme]');
  const scheme = colorScheme === 'normal' && meta ? meta.content : colorScheme;
  if (!scheme.includes('dark')) return 'light';
  return scheme.includes('light') ? 'auto' : 'dark';
}
