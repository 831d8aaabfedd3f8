import { useEffect, useId, useRef, useState } from 'react';
import { useCalculation } from '../../calculation';
import { editionOf, type Scenario } from '../../law';
import { depthIn, hashWith } from '../../platform/address';
import { addressWith, canShare, copyText, currentEdition, currentHash, share } from '../../platform/page';
import { encodeShareLink, hasPersonal } from '../../platform/share-link';
import { m } from '../../text';
import { Alert, Button, Checkbox, Notice, Section, TextField } from '../../ui';
import { LongLink } from './long-link';
import styles from './share-link.module.css';
import { WhatTheySee } from './what-they-see';

/** What a link is made from. */
interface Asked {
  readonly scenario: Scenario;
  readonly personal: boolean;
  /** The edition that it goes on answering by; null for the newest. */
  readonly edition: string | null;
}

/** A link that was made: it is shown while what it was made from is still so. */
interface Made extends Asked {
  readonly link: string | null;
  readonly copied: boolean;
}

/** Makes a link to the scenario as it stands, copies it and shows it. */
export function ShareLink() {
  const { scenario, rulebook, problems } = useCalculation();
  const [personal, setPersonal] = useState(false);
  const [isPinned, setPinned] = useState(currentEdition() !== null);
  const [made, setMade] = useState<Made | null>(null);
  const id = useId();
  const own = editionOf(rulebook);
  const asked: Asked = { scenario, personal, edition: isPinned ? own : null };

  const make = async (): Promise<void> => {
    const link = encodeShareLink(scenario, { personal }).then((payload) =>
      addressWith(hashWith(payload, depthIn(currentHash())), asked.edition),
    );
    const copied = await copyText(link);
    setMade({ ...asked, link: await link.catch(() => null), copied });
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
      <Checkbox
        id={`${id}-pin`}
        label={m.cite_link_pin({ edition: own })}
        hint={m.cite_link_pin_hint()}
        checked={isPinned}
        onChange={(event) => setPinned(event.target.checked)}
      />
      <WhatTheySee personal={personal} />
      {problems.length > 0 ? <Notice tone="caution">{m.link_incomplete()}</Notice> : null}
      <div>
        <Button onClick={() => void make()}>{m.link_make()}</Button>
      </div>
      <MadeLink id={`${id}-link`} made={isCurrent(made, asked) ? made : null} />
    </Section>
  );
}

const isCurrent = (made: Made | null, { scenario, personal, edition }: Asked): boolean =>
  made?.scenario === scenario && made.personal === personal && made.edition === edition;

function MadeLink({ id, made }: { readonly id: string; readonly made: Made | null }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (made !== null) place.current?.scrollIntoView({ block: 'nearest' });
  }, [made]);
  if (made !== null && made.link === null) return <Alert>{m.link_failed()}</Alert>;
  return (
    <div ref={place} aria-live="polite" className={styles.made}>
      {made === null || made.link === null ? null : (
        <>
          <TextField
            id={id}
            label={m.link_field()}
            hint={made.copied ? m.link_copied() : m.link_not_copied()}
            value={made.link}
            readOnly
            onFocus={(event) => event.target.select()}
          />
          <LongLink link={made.link} scenario={made.scenario} personal={made.personal} />
          <Share link={made.link} title={made.scenario.title} />
        </>
      )}
    </div>
  );
}

interface ShareProps {
  readonly link: string;
  readonly title: string | undefined;
}

/** Hands the link on by the device's own menu, where it has one. */
function Share({ link, title }: ShareProps) {
  const [isFailed, setFailed] = useState(false);
  const data = { title: title ?? m.app_name(), url: link };
  if (!canShare(data)) return null;
  return (
    <div>
      <Button onClick={() => void share(data).catch(() => setFailed(true))}>{m.cite_link_share()}</Button>
      {isFailed ? <p role="alert">{m.link_failed()}</p> : null}
    </div>
  );
}
