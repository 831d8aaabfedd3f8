/** The part of the Trusted Types interface that is used; the type checker's libraries do not know it yet. */
interface TrustedTypes {
  readonly defaultPolicy: object | null;
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string | null },
  ) => unknown;
}

/**
 * The page's policy asks browsers to refuse every script, worker or markup made of a text. Only this app's own
 * files may become scripts (the service worker, the worker that reads tables, the loader of the dealers' preview);
 * texts never become code or markup.
 */
export function trustOwnScripts(): void {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  // A line of a list has made it, in whose page the whole then opens.
  if (trustedTypes?.defaultPolicy) return;
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (isOwn(address) ? address : null),
  });
}

const isOwn = (address: string): boolean =>
  new URL(address, document.baseURI).href.startsWith(
    new URL(import.meta.env.BASE_URL, document.baseURI).href,
  );
