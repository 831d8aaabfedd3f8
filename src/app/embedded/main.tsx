import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Guest } from '../../embed/guest';
import { deviceClock } from '../../platform/clock';
import { trustOwnScripts } from '../../platform/trusted-types';
import { EmbeddedApp } from './embedded-app';
import { EMBEDDED_MESSAGES } from './first-messages';
import '../../ui/tokens.css';
import '../../ui/base.css';
import './embedded.css';

trustOwnScripts();
addMessages(EMBEDDED_MESSAGES);

const { documentElement } = document;
const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element #root');

const guest = new Guest(window, () => {
  documentElement.dataset['hosted'] = 'true';
});
if (guest.isFramed) documentElement.dataset['framed'] = 'true';

createRoot(root).render(
  <StrictMode>
    <EmbeddedApp guest={guest} clock={deviceClock} />
  </StrictMode>,
);
