/** Where the loader itself was fetched from. Pure, so that every way a page can run a script is tested. */

/** Up to `embed.js`, or a copy of one version beside it; never a longer name of somebody else's. */
const LOADER = /^[^?#]*\/embed(-[\d.]+)?\.js(?=[?#:]|$)/;

/**
 * The address of the running loader; undefined when the script runs under another name (bundled, inlined,
 * concatenated): the folder of another script holds another vendor's `embed.html`, or none.
 * `src` is the running script's own; a module has none, but the first address of a stack trace is the module's.
 */
export function ownAddress(src: string | undefined, stack: string | undefined): string | undefined {
  const address = src || /https?:[^\s)]+/.exec(stack ?? '')?.[0];
  return LOADER.exec(address ?? '')?.[0];
}
