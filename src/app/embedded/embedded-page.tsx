import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { rulebookQuery } from '../../data/queries';
import type { Guest } from '../../embed/guest';
import { AssumptionsSection } from '../../features/assumptions';
import { BatterySection } from '../../features/battery';
import { BuyerSection } from '../../features/buyer';
import { ComponentsSection } from '../../features/components';
import { MineralChart } from '../../features/mineral-chart';
import { CompactResult } from '../../features/result';
import { IncomingLink, type IncomingLinkControl } from '../../features/share-link';
import { SourcingSection } from '../../features/sourcing';
import { VehicleSection } from '../../features/vehicle';
import { WhatIfSection } from '../../features/what-if';
import type { Clock } from '../../platform/clock';
import { useText } from '../../text';
import { Disclosure } from '../../ui';
import { CrashPage } from '../crash-page';
import { OverdueNotice } from '../data-age';
import { DataErrors } from '../data-errors';
import { ErrorBoundary } from '../error-boundary';
import { EmbeddedFooter } from './embedded-footer';
import styles from './embedded-page.module.css';

interface EmbeddedPageProps {
  readonly guest: Guest;
  readonly clock: Clock;
  readonly link: IncomingLinkControl;
}

/** One column from 280 px up: the result, and the questions folded under it. */
export function EmbeddedPage({ guest, clock, link }: EmbeddedPageProps) {
  const text = useText();
  const page = useRef<HTMLDivElement>(null);
  const rulebook = useQuery(rulebookQuery);
  useEffect(() => {
    document.title = text.embed_frame_title();
    document.documentElement.lang = text.locale_tag();
  }, [text]);
  useEffect(() => (page.current === null ? undefined : guest.followHeight(page.current)), [guest]);
  return (
    <div ref={page} className={styles.page}>
      <main className={styles.main}>
        <h1 className={styles.heading}>{text.embed_heading()}</h1>
        <ErrorBoundary fallback={(error, retry) => <CrashPage error={error} retry={retry} />}>
          <IncomingLink control={link} />
          <OverdueNotice clock={clock} />
          <DataErrors />
          {rulebook.isError ? null : (
            <CompactResult>
              <Disclosure lazy summary={text.embed_chart()}>
                <MineralChart />
              </Disclosure>
            </CompactResult>
          )}
          <Questions />
        </ErrorBoundary>
      </main>
      <EmbeddedFooter isFramed={guest.isFramed} />
    </div>
  );
}

/** All there from the start, so that what is still to answer can be gone to. */
function Questions() {
  const text = useText();
  const parts = [
    [text.form_battery_heading(), <BatterySection key="battery" />],
    [text.form_sourcing_heading(), <SourcingSection key="sourcing" />],
    [text.form_vehicle_heading(), <VehicleSection key="vehicle" />],
    [text.form_components_heading(), <ComponentsSection key="components" />],
    [text.form_buyer_heading(), <BuyerSection key="buyer" />],
    [text.form_assumptions_heading(), <AssumptionsSection key="assumptions" />],
    [text.form_what_if_heading(), <WhatIfSection key="what-if" />],
  ] as const;
  return (
    <div className={styles.questions}>
      {parts.map(([heading, part]) => (
        <Disclosure key={heading} summary={heading} className={styles.part}>
          {part}
        </Disclosure>
      ))}
    </div>
  );
}
