/**
 * Runs in the page: does to its text nodes what the browser's translator does, now and whenever they change, but
 * leaves the words as they are. Each way to replace a text node is one that is known of Chrome's, Edge's or Safari's.
 */
export function translate(way: 'replace' | 'insert-and-remove' | 'wrap'): void {
  const fontWith = (text: string): HTMLElement => {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.append(text);
    outer.append(inner);
    return outer;
  };
  const ways = {
    replace: (node: Text, parent: Node) => parent.replaceChild(fontWith(node.data), node),
    'insert-and-remove': (node: Text, parent: Node) => {
      parent.insertBefore(fontWith(node.data), node);
      parent.removeChild(node);
    },
    wrap: (node: Text, parent: Node) => {
      const font = document.createElement('font');
      parent.insertBefore(font, node);
      font.append(node);
    },
  };
  const isLeft = (node: Text): boolean => {
    const parent = node.parentElement;
    return (
      parent === null ||
      node.data.trim() === '' ||
      parent.closest('font, script, style, textarea, select, title, svg, [translate=no]') !== null
    );
  };
  const walk = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node instanceof Text && !isLeft(node)) found.push(node);
    for (const node of found) if (node.parentNode !== null) ways[way](node, node.parentNode);
  };
  document.documentElement.classList.add('translated-ltr');
  walk(document.body);
  new MutationObserver((records) => {
    for (const { target } of records) if (target.isConnected) walk(target);
    for (const { target } of records) if (target.parentNode?.isConnected) walk(target.parentNode);
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
}
