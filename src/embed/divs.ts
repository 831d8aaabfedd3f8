/** The marked `div`s of the page and of the open shadow roots in it, those there and those to come. */
import { Embed } from './frame';
import { NAMESPACE } from './protocol';

const MARK = `data-${NAMESPACE}`;

const isMarked = (node: Node): node is HTMLDivElement =>
  node instanceof HTMLDivElement && node.hasAttribute(MARK) && node.isConnected;

/** Begins with those there; `own` is the loader's address. */
export function followDivs(own: URL): void {
  const embeds = new Map<Node, Embed>();

  const observer = new MutationObserver((records) => {
    for (const [div, embed] of embeds) {
      if (isMarked(div)) continue;
      embed.close();
      embeds.delete(div);
    }
    for (const { target, addedNodes } of records) {
      open(target);
      for (const node of addedNodes) lookInto(node);
    }
  });

  function open(node: Node): void {
    if (!isMarked(node) || embeds.has(node)) return;
    embeds.set(node, new Embed(node, 'data-', own));
  }

  function lookInto(top: Node): void {
    if (!(top instanceof Element)) return;
    for (const each of [top, ...top.querySelectorAll('*')]) {
      open(each);
      if (each.shadowRoot) follow(each.shadowRoot);
    }
  }

  /** What comes into an open shadow root is followed as what comes into the page. */
  function follow(root: Document | ShadowRoot): void {
    observer.observe(root, { childList: true, subtree: true, attributeFilter: [MARK] });
    for (const child of root.children) lookInto(child);
  }

  follow(document);
  // Elements of the page that were defined meanwhile have their shadow roots now.
  addEventListener('load', () => follow(document));
}
