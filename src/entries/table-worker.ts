/**
 * Reads tables off the page's own thread, so that it never freezes. The page imports this very file too: it says where
 * a worker finds it, and serves a page that cannot have one. So what reads tables is fetched, and weighs, once.
 */
import { startSession } from '../table-file';

export const address = import.meta.url;
export { startSession };

if (!('document' in globalThis)) {
  const session = startSession((answer) => self.postMessage(answer));
  self.addEventListener('message', ({ data }) => session.ask(data));
}
