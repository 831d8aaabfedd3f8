/**
 * Reads tables off the page's own thread, so that it never freezes. A page that cannot have a worker imports this
 * very file, and reads tables with it itself.
 */
import { startSession, type TableRequest } from '../table-file';

export { startSession };

if (!('document' in globalThis)) {
  const session = startSession((answer) => self.postMessage(answer));
  self.addEventListener('message', ({ data }: MessageEvent<TableRequest>) => session.ask(data));
}
