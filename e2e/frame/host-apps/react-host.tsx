/** A dealer's page in React 19: a fallback that comes and goes, and a trim that changes. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { BatteryOriginResult } from '../../../public/embed/battery-origin';

function Page() {
  const [hasFallback, setFallback] = useState(true);
  const [msrp, setMsrp] = useState('50000');
  const [told, setTold] = useState<BatteryOriginResult['cause'] | ''>('');
  const listener = {
    'onbattery-origin:result': ({ detail }: CustomEvent<BatteryOriginResult>) => setTold(detail.cause),
  };
  return (
    <main>
      <button type="button" onClick={() => setFallback((before) => !before)}>
        Fallback
      </button>
      <button type="button" onClick={() => setMsrp('99000')}>
        Trim
      </button>
      <output>{told}</output>
      <battery-origin msrp={msrp} vehicle-class="suv" {...listener}>
        {hasFallback ? <a href="#credit">About the credit</a> : null}
      </battery-origin>
    </main>
  );
}

const root = document.getElementById('app');
if (root !== null) createRoot(root).render(<Page />);
