/**
 * Lets the page live with the browser's own translator. That puts `<font>` elements in the place of text nodes, which
 * React goes on to write into and to remove: the page would show former figures, or break. From here on, a text node
 * that was replaced comes back when it is written to, and stands for its replacement when it is removed or inserted before.
 */

/** What stands in the place of a text node. */
const replacements = new WeakMap<Node, Element>();

const isFont = (node: Node | null | undefined): node is HTMLElement =>
  node instanceof HTMLElement && node.localName === 'font';

/** Notes which text nodes gave way to a `<font>`: it came instead of the text, or stands beside where that was. */
function note(records: readonly MutationRecord[]): void {
  for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    for (const text of removedNodes) {
      if (!(text instanceof Text)) continue;
      const font = [...addedNodes, previousSibling, nextSibling].find(isFont);
      if (font !== undefined) replacements.set(text, font);
    }
  }
}

/** The child of a parent that a node is, lies in or was replaced by; null when there is none. */
function childFor(parent: Node, node: Node): Node | null {
  for (let each: Node | null = node; each !== null; each = each.parentNode)
    if (each.parentNode === parent) return each;
  const font = replacements.get(node);
  return font?.parentNode === parent ? font : null;
}

/** Begins, once; gives whether a translator was there before, so that what it has replaced is not known. */
export function liveWithTranslator(): boolean {
  const observer = new MutationObserver(note);
  observer.observe(document.body, { childList: true, subtree: true });
  /** What was noted, and what has not been told yet. */
  const noteAll = () => note(observer.takeRecords());
  mendRemoval(noteAll);
  mendInsertion(noteAll);
  mendWriting(noteAll);
  return document.querySelector('#root font') !== null;
}

function mendRemoval(noteAll: () => void): void {
  const remove = Node.prototype.removeChild;
  Node.prototype.removeChild = function removeChild<T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return remove.call(this, child) && child;
    noteAll();
    const instead = childFor(this, child);
    if (instead !== null) remove.call(this, instead);
    return child;
  };
}

function mendInsertion(noteAll: () => void): void {
  const insert = Node.prototype.insertBefore;
  Node.prototype.insertBefore = function insertBefore<T extends Node>(
    this: Node,
    node: T,
    next: Node | null,
  ): T {
    if (next === null || next.parentNode === this) return insert.call(this, node, next) && node;
    noteAll();
    return insert.call(this, node, childFor(this, next)) && node;
  };
}

function mendWriting(noteAll: () => void): void {
  const own = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue');
  const write = own?.set;
  if (own === undefined || write === undefined) return;
  Object.defineProperty(Node.prototype, 'nodeValue', {
    ...own,
    set(this: Node, value: string | null) {
      if (!this.isConnected) {
        noteAll();
        replacements.get(this)?.replaceWith(this);
      }
      write.call(this, value);
    },
  });
}
