/** The processor's time that a key press costs the page, from traces: what else the machine does, and the wait for the screen's next frame, are not in it. */
import type { Page } from '@playwright/test';

/** What the trace tells of one piece of work of a thread: begun when, how long, how long on the processor; thousandths of a millisecond. */
interface Traced {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly type?: string } };
}

const PER_MS = 1000;
const TASK = /RunTask$/;
const FRAME = 'ProxyMain::BeginMainFrame';

/** Traces what is done, and gives for each key pressed meanwhile the page's milliseconds on the processor until the frame with its answer was handed over. */
export async function timesOnProcessor(page: Page, act: () => Promise<unknown>): Promise<readonly number[]> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('a trace is the browser’s');
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'cc'] });
  await act();
  const { traceEvents }: { traceEvents: readonly Traced[] } = JSON.parse(String(await browser.stopTracing()));
  const isKey = ({ name, args }: Traced) => name === 'EventDispatch' && args.data?.type === 'keydown';
  const first = traceEvents.find(isKey);
  if (first === undefined) throw new Error('no key press in the trace');
  const work = traceEvents
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === first.pid && tid === first.tid)
    .toSorted((one, other) => one.ts - other.ts);
  const tasks = work.filter(({ name }) => TASK.test(name));
  return work.filter(isKey).map((key) => {
    const frame = work.find(({ name, ts }) => name === FRAME && ts > key.ts);
    const until = frame === undefined ? Number.POSITIVE_INFINITY : frame.ts;
    const spent = tasks.filter(({ ts, dur = 0 }) => ts + dur > key.ts && ts <= until);
    return spent.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / PER_MS;
  });
}
