import type { LineClient, LineStart, OpenLine, TakeAttributes } from './line-engine';
import { openLineAt } from './line-port';

interface EngineScript {
  readonly address: string;
  /** Fetches it into this frame. */
  readonly load: () => Promise<{ readonly openLine: OpenLine }>;
}

/** Milliseconds that a worker may take to run: its script is a few dozen kB. */
const IN_TIME = 5_000;

/**
 * Opens a line at the engine that the lines of a page share: a dozen copies of the law would weigh on the host's
 * page. A frame without an origin of its own, or where storage is blocked, has no shared worker and loads its own.
 */
export async function openSharedLine(
  { address, load }: EngineScript,
  client: LineClient,
  start: LineStart,
): Promise<TakeAttributes> {
  const port = await sharedPort(address);
  return port === undefined ? (await load()).openLine(client, start) : openLineAt(port, client, start);
}

/** The port of the worker at this address, once it runs; undefined where there is none. */
function sharedPort(address: string): Promise<MessagePort | undefined> {
  return new Promise((resolve) => {
    try {
      const worker = new SharedWorker(address, { type: 'module' });
      // It says so when it runs; it may also fail, or do neither.
      worker.port.onmessage = () => resolve(worker.port);
      worker.addEventListener('error', () => resolve(undefined), { once: true });
      setTimeout(() => resolve(undefined), IN_TIME);
    } catch {
      resolve(undefined);
    }
  });
}
