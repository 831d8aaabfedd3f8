/** Loads a table off the page's own thread, so that it never freezes. */
import { loadTable } from '../table-file';

self.addEventListener('message', async ({ data }: MessageEvent<File | string>) =>
  self.postMessage(await loadTable(data, (progress) => self.postMessage(progress))),
);
