import { PARTS, type PartName } from './folded-parts';

/** A folded part of the page, by name. */
export default function Part({ name }: { readonly name: PartName }) {
  const Content = PARTS[name];
  return <Content />;
}
