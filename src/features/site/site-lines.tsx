import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useIsCalculated, useSigns } from '../../calculation';
import { isEmail, siteQuery } from '../../data/site';
import { depthIn, hashOf, hashWith } from '../../platform/address';
import { addressOfFile, addressWith, copyText, currentHash } from '../../platform/page';
import { m } from '../../text';
import { Button, ExternalLink, Links } from '../../ui';

/** Who answers for this copy of the app, where its operator says so, and the way to tell them of a wrong answer. */
export default function SiteLines() {
  const { data: site } = useQuery(siteQuery);
  const isCalculated = useIsCalculated();
  if (site === undefined) return null;
  const { name, contact, imprint } = site;
  return (
    <>
      {name === undefined && imprint === undefined ? null : (
        <div>
          {name === undefined ? null : <p>{m.site_run_by({ name })}</p>}
          {imprint === undefined ? null : (
            <Links>
              <ExternalLink href={addressOf(imprint)}>{m.page_footer_imprint()}</ExternalLink>
            </Links>
          )}
        </div>
      )}
      {contact !== undefined && isCalculated ? <ReportWrong contact={contact} /> : null}
    </>
  );
}

const addressOf = (imprint: string): string =>
  imprint.startsWith('https:') ? imprint : addressOfFile(imprint);

/** Mail programs take no longer address. */
const LONGEST = 1_800;

/** Leads to the operator with link, edition and fingerprint; never with the buyer. */
function ReportWrong({ contact }: { readonly contact: string }) {
  const signs = useSigns();
  const [copied, setCopied] = useState<boolean>();
  if (signs === null) return null;
  const { payload, edition, fingerprint } = signs;
  const depth = depthIn(currentHash());
  const link = addressWith(hashWith(payload, depth), edition);
  const address = link.length > LONGEST ? addressWith(hashOf(depth), edition) : link;
  const body = m.site_wrong_body({ address, edition, fingerprint: fingerprint ?? '–' });
  if (isEmail(contact)) {
    const query = `subject=${encodeURIComponent(m.site_wrong_subject({ edition }))}&body=${encodeURIComponent(body)}`;
    return (
      <Links>
        <a href={`mailto:${contact}?${query}`}>{m.site_wrong()}</a>
      </Links>
    );
  }
  return (
    <Links>
      <ExternalLink href={contact}>{m.site_wrong()}</ExternalLink>
      <Button look="quiet" onClick={() => void copyText(Promise.resolve(body)).then(setCopied)}>
        {m.site_wrong_copy()}
      </Button>
      <span role="log">{copied === undefined ? '' : copied ? m.cite_copied() : m.cite_not_copied()}</span>
    </Links>
  );
}
