import { StrictMode } from 'react';

import { App } from '../app/app';
import { takeOver } from '../app/take-over';
import { deviceClock } from '../platform/clock';
import { leaveFrame } from '../platform/frame-buster';
import { trustOwnScripts } from '../platform/trusted-types';

trustOwnScripts();

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element #root');

if (!leaveFrame(window, root)) {
  void takeOver(
    root,
    <StrictMode>
      <App clock={deviceClock} />
    </StrictMode>,
  );
}
