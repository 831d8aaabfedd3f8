import { type Calculation, isAssumed, useIsHypotheticalIn, useValues } from '../../calculation';
import { m } from '../../text';
import { Tag } from '../../ui';
import { exampleIn, isSourcingOwn } from './origin-words';

/** What the amount rests on: an example, a what-if, typical figures, the car list, the seller's report. */
export function AnswerTags({ calculation }: { readonly calculation: Calculation }) {
  const { decided, depth, scenario } = calculation;
  const { credit } = decided.evaluation;
  const values = useValues();
  const isBattery = depth === 'battery';
  const isTypical = isBattery && !isSourcingOwn(scenario);
  const isExample = exampleIn(values, 'facts') || (isBattery && exampleIn(values, 'minerals'));
  return (
    <>
      {useIsHypotheticalIn(calculation) ? <Tag tone="strong">{m.answer_tag_what_if()}</Tag> : null}
      {isExample ? <Tag tone="strong">{m.answer_tag_example()}</Tag> : null}
      {isTypical && !isExample ? <Tag tone="strong">{m.answer_tag_typical()}</Tag> : null}
      {credit.status === 'eligible' && !isTypical && !isExample ? (
        <Tag tone="good">{m.answer_tag_yes()}</Tag>
      ) : null}
      {credit.basis === 'certified' && credit.status !== 'ineligible' ? (
        <Tag>
          {isAssumed(scenario, '/vehicle/certifiedUsd') ? m.answer_tag_car_list() : m.answer_tag_certified()}
        </Tag>
      ) : null}
      {/* “Up to” says it of a certified car. */}
      {credit.status === 'unknown' && credit.basis !== 'certified' ? <Tag>{m.answer_tag_open()}</Tag> : null}
    </>
  );
}
