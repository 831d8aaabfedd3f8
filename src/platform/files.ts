/** Files that leave the page and come into it; nothing here goes over the network. */

/** Hands a text to the browser to be saved as a file. */
export const saveFile = (name: string, text: string, type: string): void =>
  saveBlob(name, new Blob([text], { type }));

/** Hands bytes to the browser to be saved as a file. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the press; it is given up once that is surely done.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name that every file system takes, made of a title. */
export function fileName(title: string, extension: string): string {
  const bare = title
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${bare === '' ? 'battery-origin' : bare}.${extension}`;
}

/** Calls back with the files that are dropped anywhere on the page, and whether any hover over it; returns how to stop. */
export function onFilesDropped(
  take: (files: readonly File[]) => void,
  hover: (over: boolean) => void,
): () => void {
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
  const over = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    hover(true);
  };
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) hover(false);
  };
  const drop = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    hover(false);
    take([...(event.dataTransfer?.files ?? [])]);
  };
  window.addEventListener('dragover', over);
  window.addEventListener('dragleave', leave);
  window.addEventListener('drop', drop);
  return () => {
    window.removeEventListener('dragover', over);
    window.removeEventListener('dragleave', leave);
    window.removeEventListener('drop', drop);
  };
}
