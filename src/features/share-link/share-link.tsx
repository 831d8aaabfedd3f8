import { useEffect, useId, useRef, useState } from 'react';
import { useCalculation } from '../../calculation';
import type { Scenario } from '../../law';
import { depthIn, hashWith } from '../../platform/address';
import { addressWithHash, copyText, currentHash } from '../../platform/page';
import { encodeShareLink, hasPersonal } from '../../platform/share-link';
import { m } from '../../text';
import { Alert, Button, Checkbox, Notice, Section, TextField } from '../../ui';
import styles from './share-link.module.css';
import { WhatTheySee } from './what-they-see';

/** A link that was made, and what it was made from: it is shown while that is still so. */
interface Made {
  readonly scenario: Scenario;
  readonly personal: boolean;
  readonly link: string | null;
  readonly copied: boolean;
}

/** Makes a link to the scenario as it stands, copies it and shows it. */
export function ShareLink() {
  const { scenario, problems } = useCalculation();
  const [personal, setPersonal] = useState(false);
  const [made, setMade] = useState<Made | null>(null);
  const id = useId();

  const make = async (): Promise<void> => {
    const link = encodeShareLink(scenario, { personal }).then((payload) =>
      addressWithHash(hashWith(payload, depthIn(currentHash()))),
    );
    const copied = await copyText(link);
    setMade({ scenario, personal, link: await link.catch(() => null), copied });
  };

  return (
    <Section level={3} heading={m.link_heading()} intro={m.link_intro()}>
      {hasPersonal(scenario) ? (
        <Checkbox
          id={`${id}-personal`}
          label={m.link_personal()}
          hint={personal ? m.link_personal_hint() : m.link_left_out()}
          checked={personal}
          onChange={(event) => setPersonal(event.target.checked)}
        />
      ) : null}
      <WhatTheySee personal={personal} />
      {problems.length > 0 ? <Notice tone="caution">{m.link_incomplete()}</Notice> : null}
      <div>
        <Button onClick={() => void make()}>{m.link_make()}</Button>
      </div>
      <MadeLink id={`${id}-link`} made={isCurrent(made, scenario, personal) ? made : null} />
    </Section>
  );
}

const isCurrent = (made: Made | null, scenario: Scenario, personal: boolean): boolean =>
  made?.scenario === scenario && made.personal === personal;

function MadeLink({ id, made }: { readonly id: string; readonly made: Made | null }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (made !== null) place.current?.scrollIntoView({ block: 'nearest' });
  }, [made]);
  if (made !== null && made.link === null) return <Alert>{m.link_failed()}</Alert>;
  return (
    <div ref={place} aria-live="polite" className={styles.made}>
      {made === null || made.link === null ? null : (
        <TextField
          id={id}
          label={m.link_field()}
          hint={made.copied ? m.link_copied() : m.link_not_copied()}
          value={made.link}
          readOnly
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  );
}
