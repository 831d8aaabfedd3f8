import { PLACE } from '../../embed/place';
import { ATTRIBUTES, type AttributeName } from '../../embed/protocol';
import { PINNED_LOADER } from '../../embed/version';

/** What the dealer has chosen; '' where nothing. */
export type Choices = Readonly<Partial<Record<AttributeName, string>>>;

/** The attributes worth writing, in the contract's order. */
export const chosen = (choices: Choices): readonly (readonly [AttributeName, string])[] =>
  ATTRIBUTES.flatMap((name) => {
    const value = choices[name]?.trim() ?? '';
    return value === '' ? [] : [[name, value] as const];
  });

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The frame's page, which works by itself too; without a scenario, which may be longer than any address. */
function pageAddress(choices: Choices, base: string): string {
  const given = chosen(choices).filter(([name]) => name !== 'scenario' && name !== 'view');
  const query = new URLSearchParams(given.map(([name, value]) => [name, value])).toString();
  return `${base}embed.html${query === '' ? '' : `?${query}`}`;
}

/** The element and its script, with a link in it for those without; `base` is the folder of the app, with a slash at its end. */
export function scriptSnippet(choices: Choices, base: string, title: string): string {
  const attributes = chosen(choices).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return [
    `<script src="${escaped(base)}embed.js" async referrerpolicy="no-referrer"></script>`,
    `<battery-origin style="${placeOf(choices)}"${attributes.join('')}><a href="${escaped(pageAddress(choices, base))}">${escaped(title)}</a></battery-origin>`,
  ].join('\n');
}

/** One version of the loader, which the browser refuses if a single letter of it is another. */
export const pinnedScript = (base: string, digest: string): string =>
  `<script src="${escaped(base)}${PINNED_LOADER}" integrity="${digest}" crossorigin="anonymous" async referrerpolicy="no-referrer"></script>`;

/** A frame by hand: no script of ours in the page, so no events and a height of the page's choosing. */
export function frameSnippet(choices: Choices, base: string, title: string): string {
  const query = new URLSearchParams(chosen(choices).map(([name, value]) => [name, value])).toString();
  const isLine = choices.view === 'compact';
  const address = `${base}${isLine ? 'line' : 'embed'}.html${query === '' ? '' : `?${query}`}`;
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${isLine ? 72 : 960}" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
}

/** Keeps the place before the script has come; the loader lets it go. */
const placeOf = ({ view }: Choices): string =>
  `display:block;min-height:${view === 'compact' ? PLACE.compact : PLACE.full}`;

/** The same for a page whose policy forbids styles in its markup. */
export const PLACE_CSS = `battery-origin { ${placeOf({})}; }`;

/** What a page with a content security policy has to allow. */
export const policyLines = (base: string): string => {
  const { origin } = new URL(base);
  return `script-src ${origin};\nframe-src ${origin};`;
};

/** A working example: what a page does with the events. Run by a test as it is shown. */
export const EVENT_EXAMPLE = `<p id="credit" role="status"></p>
<script>
  document.addEventListener('battery-origin:result', function (event) {
    var result = event.detail;
    var text = 'Credit: still open';
    if (result.amountUsd !== null) text = 'Credit: $' + result.amountUsd;
    if (result.hypothetical) text += ' (hypothetical)';
    document.getElementById('credit').textContent = text;
  });
  document.addEventListener('battery-origin:error', function (event) {
    console.warn('battery-origin', event.detail.code, event.detail.attribute || '');
  });
</script>`;

/** A page to try it with. */
export const testPage = (choices: Choices, base: string, title: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Battery Origin: test page</title>
${scriptSnippet(choices, base, title)}
${EVENT_EXAMPLE}
</html>`;
