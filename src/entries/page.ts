/**
 * The page's script: asks for the app, with the files that the HTML names for it. Where the words of the HTML are what the page opens on,
 * they are painted first: nothing that paints them shares the line or the processor with it.
 */
import { afterPaint } from '../platform/after-paint';
import { watchInstallOffer } from '../platform/install-offer';

// The browser makes its offer but once.
watchInstallOffer();

function start(): void {
  const files = document.querySelector<HTMLTemplateElement>('#files');
  if (files !== null) document.head.append(files.content);
  void import('./app');
}

if (document.documentElement.dataset['opens'] === 'blank') afterPaint(start);
else start();
