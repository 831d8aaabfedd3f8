import type { LineClient, LineStart, OpenLine, TakeAttributes } from './line-engine';
import { openLineAt } from './line-port';

interface EngineScript {
  readonly address: string;
  /** Fetches it into this frame. */
  readonly load: () => Promise<{ readonly openLine: OpenLine }>;
}

/**
 * Opens a line at the engine that the lines of a page share: a dozen copies of the law would weigh on the host's
 * page. A frame without an origin of its own, or where storage is blocked, has no shared worker and loads its own.
 */
export function openSharedLine(
  { address, load }: EngineScript,
  client: LineClient,
  start: LineStart,
): Promise<TakeAttributes> {
  const here = async (): Promise<TakeAttributes> => (await load()).openLine(client, start);
  try {
    const worker = new SharedWorker(address, { type: 'module' });
    return new Promise((resolve) => {
      worker.addEventListener('error', () => resolve(here()), { once: true });
      // It says so when it runs: until then it may yet turn out not to be had.
      worker.port.onmessage = () => resolve(openLineAt(worker.port, client, start));
    });
  } catch {
    return here();
  }
}
