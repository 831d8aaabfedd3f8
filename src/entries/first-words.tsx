/** Run by the build: what the page draws first at its bare address, as HTML. */
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from '../app/app';
import { fetchForm } from '../app/form-part';
import { deviceClock } from '../platform/clock';

/** The HTML of the page's root. */
export async function firstWords(): Promise<string> {
  await fetchForm();
  return renderToString(
    <StrictMode>
      <App clock={deviceClock} />
    </StrictMode>,
  );
}
