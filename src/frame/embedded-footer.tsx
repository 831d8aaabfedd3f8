import { useEffect, useState } from 'react';
import { useReading } from '../calculation';
import { DataEdition } from '../features/faults';
import type { Scenario } from '../law';
import { hashWith } from '../platform/address';
import { encodeShareLink } from '../platform/share-link';
import { m } from '../text';
import { ExternalLink, Links } from '../ui';
import styles from './embedded-page.module.css';

/** Long enough that typing does not pack a link at every key press. */
const PAUSE_MS = 300;
const FULL_APP = 'index.html';

/** Whose calculator this is, what becomes of what is typed, and the way to the whole app. */
export function EmbeddedFooter({ isFramed }: { readonly isFramed: boolean }) {
  const { scenario } = useReading();
  const link = useFullAppLink(scenario);
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a page's footer is a landmark; its name tells it from the host's
    <footer className={styles.footer} aria-labelledby="embed-footer">
      <p id="embed-footer">
        <strong>{m.app_name()}</strong>
      </p>
      <DataEdition />
      <p>{isFramed ? m.embed_private_framed() : m.embed_private()}</p>
      <p>{m.page_footer_model()}</p>
      <div className={styles.full}>
        <Links>
          <ExternalLink href={link}>{m.embed_full_app()}</ExternalLink>
        </Links>
      </div>
    </footer>
  );
}

/** The whole app, opened on the same scenario; without what is personal. */
function useFullAppLink(scenario: Scenario): string {
  const [link, setLink] = useState(FULL_APP);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const payload = await encodeShareLink(scenario, { personal: false });
      if (isCurrent) setLink(`${FULL_APP}${hashWith(payload)}`);
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [scenario]);
  return link;
}
