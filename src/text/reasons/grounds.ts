import type { Day } from '../../kernel/day';
import type { Compared, Explanation, Finding, ReasonCode, RuleId, Scenario, Vehicle } from '../../law';
import { type Format, format } from '../format';

/** What a reason's sentence is made from. */
export interface Grounds {
  readonly format: Format;
  readonly scenario: Scenario;
  /** What the law compared for this scenario. */
  readonly explanation: Explanation;
}

/** Grounds in the language of the page. */
export const groundsOf = (scenario: Scenario, explanation: Explanation): Grounds => ({
  format,
  scenario,
  explanation,
});

export type Sentence = (grounds: Grounds, finding: Finding) => string;

/** The sentences of the reasons whose codes begin alike. */
export type SentencesOf<Start extends string> = Readonly<
  Record<Extract<ReasonCode, `${Start}_${string}`>, Sentence>
>;

export const vehicleOf = ({ scenario }: Grounds): Vehicle => scenario.vehicle ?? {};

/** The day in words; empty when the fact is absent, which the finding has then said already. */
export const dayWords = ({ format }: Grounds, day: Day | undefined): string =>
  day === undefined ? '' : format.day(day);

type ComparedAs<Kind extends Compared['kind']> = Extract<Compared, { readonly kind: Kind }>;

/** What the rule compared, of one kind: the figures of its sentence. */
export function comparedAs<Kind extends Compared['kind']>(
  { explanation }: Grounds,
  rule: RuleId,
  kind: Kind,
): readonly ComparedAs<Kind>[] {
  const isOfKind = (compared: Compared): compared is ComparedAs<Kind> => compared.kind === kind;
  return explanation.compared(rule).filter(isOfKind);
}
