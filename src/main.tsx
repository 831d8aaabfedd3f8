import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './app/app';
import { deviceClock } from './platform/clock';
import { watchInstallOffer } from './platform/install-offer';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element #root');

watchInstallOffer();
createRoot(root).render(
  <StrictMode>
    <App clock={deviceClock} />
  </StrictMode>,
);
