/** What computes lines: a worker that the lines of a page share, and a module where there is none. */
import { openLine } from '../frame/line-engine';
import { serveLine } from '../frame/line-port';

export { openLine };

if ('onconnect' in self) {
  addEventListener('connect', (event) => {
    const [port] = event instanceof MessageEvent ? event.ports : [];
    if (port === undefined) return;
    serveLine(port, openLine);
    port.postMessage('here');
  });
}
