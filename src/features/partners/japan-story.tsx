import type { Partner, PartnerList } from '../../law';
import { m } from '../../text';
import { format } from '../../text/format';
import { mineralInText } from '../../text/minerals';
import { Links, Section } from '../../ui';
import styles from './partners.module.css';
import { hashTo, reveal } from './use-anchor';

/** The one agreement that is not about trade, in four lines: what there is not, what there is, its review, what became of it. */
export function JapanStory({ list }: { readonly list: PartnerList }) {
  const japan = list.partners.find(({ country }) => country === 'JP');
  if (japan === undefined || japan.minerals === 'all') return null;
  return (
    <Section heading={m.partners_story_heading()} className={styles.story}>
      <dl className={styles.lines}>
        {linesOf(japan).map(([head, text]) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Links>
        <a href={hashTo('JP')} onClick={() => reveal('JP')}>
          {m.partners_story_more()}
        </a>
      </Links>
    </Section>
  );
}

type Line = readonly [head: string, text: string];

/** The lines that the figures can fill; a day that they do not hold leaves its line out. */
function linesOf({ from, minerals, reviewWithinYears, events = [] }: Partner): readonly Line[] {
  const dayOf = (wanted: string) => events.find(({ event }) => event === wanted)?.day;
  const review = dayOf('review-due');
  const found = dayOf('no-termination-found');
  const names = minerals === 'all' ? [] : minerals.map((mineral) => mineralInText(mineral));
  return [
    [m.partners_story_none(), m.partners_story_none_text()],
    [
      m.partners_story_counts({ count: names.length }),
      m.partners_story_counts_text({ day: format.day(from), minerals: format.list(names) }),
    ],
    ...(review === undefined || reviewWithinYears === undefined
      ? []
      : [
          [
            m.partners_story_review({ count: reviewWithinYears }),
            m.partners_story_review_text({ day: format.day(review) }),
          ] as const,
        ]),
    ...(found === undefined
      ? []
      : [[m.partners_story_found(), m.partners_story_found_text({ day: format.day(found) })] as const]),
  ];
}
