import type { HeadingFacts } from './heading-facts';
import type { Profile } from './profile';

/** A column of the file as far as it is known: its heading and its cells. */
export interface SeenColumn {
  readonly heading: string;
  readonly facts: HeadingFacts;
  readonly profile: Profile;
  /** The country that the heading names. */
  readonly country?: string;
}
