/**
 * Reads tables off the page's own thread, so that it never freezes. A page that cannot have a worker imports this
 * very file, and asks it by a port instead.
 */
import { startSession, type TableAnswer, type TableRequest } from '../table-file';

/** Who asks, and hears the answers. */
interface Asker {
  readonly postMessage: (answer: TableAnswer) => void;
  readonly addEventListener: (
    type: 'message',
    listen: (event: MessageEvent<TableRequest>) => Promise<void>,
  ) => void;
}

function serve(asker: Asker): void {
  const session = startSession((answer) => asker.postMessage(answer));
  asker.addEventListener('message', ({ data }) => session.ask(data));
}

if ('document' in globalThis)
  self.addEventListener('read-tables', (event) => {
    const port = event instanceof MessageEvent ? event.ports[0] : undefined;
    if (port === undefined) return;
    serve(port);
    port.start();
  });
else serve(self);
