import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Guest } from '../embed/guest';
import { attributesIn } from '../frame/address';
import { EmbeddedApp } from '../frame/embedded-app';
import { addressIn } from '../frame/language';
import { deviceClock } from '../platform/clock';
import { trustOwnScripts } from '../platform/trusted-types';
import '../ui/tokens.css';
import '../ui/base.css';
import '../frame/embedded.css';

trustOwnScripts();

const { documentElement } = document;
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element #root');

const elsewhere = addressIn(attributesIn(location).lang);

if (elsewhere === null) {
  const guest = new Guest(window, () => {
    documentElement.dataset['hosted'] = 'true';
  });
  if (guest.isFramed) documentElement.dataset['framed'] = 'true';
  createRoot(root).render(
    <StrictMode>
      <EmbeddedApp guest={guest} clock={deviceClock} />
    </StrictMode>,
  );
} else location.replace(elsewhere);
