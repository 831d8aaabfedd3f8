/** A page in React 19, as its types see it. */
import { useRef, useState } from 'react';
import type { BatteryOriginElement, BatteryOriginResult } from '../../public/embed/battery-origin';

export function Credit({ kwh }: { readonly kwh: string }) {
  const element = useRef<BatteryOriginElement>(null);
  const [result, setResult] = useState<BatteryOriginResult | null>(null);
  return (
    <battery-origin
      ref={element}
      id="credit"
      className="wide"
      preset="LFP"
      battery-kwh={kwh}
      view="compact"
      style={{ minHeight: 72 }}
      data-analytics="off"
      {...{ 'onbattery-origin:result': ({ detail }: CustomEvent<BatteryOriginResult>) => setResult(detail) }}
      onClick={() => setResult(element.current?.result ?? null)}
    >
      <a href="/credit">{result?.basis}</a>
    </battery-origin>
  );
}

export const wrong = (
  <>
    {/* @ts-expect-error: a van, an SUV, a pickup or another */}
    <battery-origin vehicle-class="tank" />
    {/* @ts-expect-error: every attribute is text */}
    <battery-origin msrp={52_000} />
    {/* @ts-expect-error: no such attribute */}
    <battery-origin colour="red" />
  </>
);
