/** Reads tables off the page's own thread, so that it never freezes. */
import { type TableRequest, TableSession } from './table-session';

const session = new TableSession((answer) => self.postMessage(answer));

self.addEventListener('message', ({ data }: MessageEvent<TableRequest>) => void session.take(data));
