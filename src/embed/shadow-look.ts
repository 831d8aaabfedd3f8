/**
 * How an embed lies in its element: a constructed style sheet, which a strict policy of the host lets pass, in a
 * shadow root, which the host's own sheets do not reach.
 *
 * A frame as wide as the screen, but never wider or narrower than its container, fills what else would shrink to
 * it: a float, a table's cell. The frame has its height from the start, so the place that the host keeps for it is
 * let go. What the host put into the element lies over the frame until that has spoken.
 */
export const LOOK = new CSSStyleSheet();

LOOK.replaceSync(
  ':host{display:block;box-sizing:border-box;inline-size:100%;min-height:0!important}' +
    ':host([hidden]),a,.failed iframe,.heard slot:not(.page){display:none}' +
    'div{display:grid;grid-template-columns:minmax(0,1fr)}' +
    'iframe,slot{grid-area:1/1;display:block}' +
    'iframe{width:100vw;min-width:100%;max-width:100%;border:0}' +
    '.page{grid-area:2/1}' +
    '.failed a{display:block}',
);
