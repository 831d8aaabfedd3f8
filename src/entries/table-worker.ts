/** Reads a table off the page's own thread, so that it never freezes. */
import { startSession, type TableRequest } from '../table-file';

const session = startSession((answer) => self.postMessage(answer));

self.addEventListener('message', async ({ data }: MessageEvent<TableRequest>) => (await session).ask(data));
