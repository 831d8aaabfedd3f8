/** What the installed app is opened with, while it runs or to start it: files, or the address of a shortcut. */

interface LaunchParams {
  readonly targetURL?: string;
  readonly files?: readonly { readonly name: string; readonly getFile: () => Promise<File> }[];
}

declare global {
  interface Window {
    /** Only where apps can be installed. */
    readonly launchQueue?: { readonly setConsumer: (take: (params: LaunchParams) => void) => void };
  }
}

/**
 * Hands over each file the app is opened with, what came before this call too, or the name of one that cannot be had. An app that runs already is
 * brought to the front rather than loaded anew, so that what is typed stays: it goes to the address by itself.
 */
export function onLaunch(open: (file: File) => void, refuse: (name: string) => void): void {
  window.launchQueue?.setConsumer(({ targetURL, files = [] }) => {
    const [file] = files;
    if (file !== undefined) return void file.getFile().then(open, () => refuse(file.name));
    if (targetURL !== undefined) goTo(new URL(targetURL).hash);
  });
}

/** The icon's own address is where the page is already. */
function goTo(hash: string): void {
  if (hash.length > '#/'.length) window.location.hash = hash;
}
