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
