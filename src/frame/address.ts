import { type Attributes, pickAttributes } from '../embed/protocol';

/**
 * The attributes in the frame's address: the query's, for a frame written by hand, and those that the loader puts
 * into the fragment, which no server is told. A fragment that begins with `#/` is a link of the app.
 */
export function attributesIn({ search, hash }: Pick<Location, 'search' | 'hash'>): Attributes {
  const query = new URLSearchParams(search);
  const fragment = new URLSearchParams(hash.startsWith('#/') ? '' : hash.slice(1));
  return pickAttributes((name) => fragment.get(name) || (query.get(name) ?? undefined));
}
