import { useEffect, useState } from 'react';
import { useRulebook } from '../form/calculation';
import type { Day } from '../kernel/day';
import type { Edition, Rulebook } from '../law';
import type { Clock } from '../platform/clock';
import { whenIdle } from '../platform/when-idle';
import { m } from '../text';
import { format } from '../text/format';
import { Notice } from '../ui';

/** The oldest look at the law among the files, and the first review that falls due. */
function ageOf({ partners, parameters, minerals }: Rulebook): Edition {
  const all: readonly Edition[] = [parameters, minerals];
  return all.reduce<Edition>(
    (age, { edition, asOf, reviewBy }) => ({
      edition: asOf < age.asOf ? edition : age.edition,
      asOf: earlier(asOf, age.asOf),
      reviewBy: earlier(reviewBy, age.reviewBy),
    }),
    partners,
  );
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/** When the rules were last looked at, in the footer: after the answer, for a day's first words take a phone long. */
export function DataEdition() {
  const { day } = format;
  const rulebook = useRulebook();
  const isLoaded = rulebook !== null;
  const [isShown, setShown] = useState(false);
  useEffect(() => (isLoaded ? whenIdle(() => setShown(true)) : undefined), [isLoaded]);
  if (rulebook === null || !isShown) return null;
  const { edition, asOf, reviewBy } = ageOf(rulebook);
  return <p>{m.page_footer_edition({ edition, asOf: day(asOf), reviewBy: day(reviewBy) })}</p>;
}

/** Says that the rules may be out of date, past the day they were to be reviewed. */
export function OverdueNotice({ clock }: { readonly clock: Clock }) {
  const { day } = format;
  const rulebook = useRulebook();
  if (rulebook === null) return null;
  const { asOf, reviewBy } = ageOf(rulebook);
  const today = clock.today();
  if (today <= reviewBy) return null;
  return (
    <Notice tone="caution" heading={m.page_overdue_heading()}>
      <p>{m.page_overdue({ today: day(today), reviewBy: day(reviewBy), asOf: day(asOf) })}</p>
    </Notice>
  );
}
