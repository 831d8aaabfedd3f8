import type { Country, PartnerList } from '../law';
import type { AddedPartnerValues, FormValues } from '../scenario-form';

type Partners = FormValues['partners'];

/** A what-if of one press: the countries that are taken as partners, or whose agreements are thought away. */
export interface WhatIf {
  readonly add?: readonly Country[];
  readonly suspend?: readonly Country[];
}

const JAPAN = 'JP';

/** Talks with one country each, or with the European Union; then all of them, and two that take partners away. */
export function whatIfsOf({ talks = [], partners }: PartnerList) {
  return {
    talks: talks.map((each) => ({ ...each, whatIf: { add: each.countries } })),
    all: { add: talks.flatMap(({ countries }) => countries) },
    onlyUnitedStates: { suspend: partners.map(({ country }) => country) },
    withoutJapan: { suspend: partners.map(({ country }) => country).filter((country) => country === JAPAN) },
  } as const;
}

const isWhole = ({ covers }: AddedPartnerValues): boolean => covers === 'all';

/** Whether all that a what-if says is taken now. */
export function isTaken({ added, suspended }: Partners, { add = [], suspend = [] }: WhatIf): boolean {
  const whole = new Set(added.filter(isWhole).map(({ country }) => country));
  return add.every((code) => whole.has(code)) && suspend.every((code) => suspended.includes(code));
}

/** The partners with a what-if taken, or taken back where it was; other changes stay. */
export function toggled(partners: Partners, whatIf: WhatIf): Partners {
  const { add = [], suspend = [] } = whatIf;
  const added = partners.added.filter(({ country }) => !add.some((code) => code === country));
  const suspended = partners.suspended.filter((code) => !suspend.some((each) => each === code));
  return isTaken(partners, whatIf)
    ? { ...partners, added, suspended }
    : {
        ...partners,
        added: [...added, ...add.map((country) => ({ country, covers: 'all' as const, minerals: [] }))],
        suspended: [...suspended, ...suspend],
      };
}
