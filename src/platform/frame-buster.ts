/**
 * Shows a way out where another site has put the app into a frame, to steal the person's clicks or to pass for it;
 * true when it did. The page's headers forbid it, but not every host sends them.
 */
export function leaveFrame(page: Window, root: Element): boolean {
  if (page.parent === page) return false;
  const link = page.document.createElement('a');
  link.href = page.location.href;
  link.target = '_blank';
  link.textContent = page.document.title;
  root.replaceChildren(link);
  return true;
}
