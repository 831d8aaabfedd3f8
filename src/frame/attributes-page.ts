import type { Presets } from '../data/presets';
import type { Vehicles } from '../data/vehicles';
import type { Guest } from '../embed/guest';
import type { AttributeName, Attributes } from '../embed/protocol';
import type { FormValues } from '../scenario-form';
import type { Editions } from './answer-by';
import type { View } from './settings';

/** What holds the values: the whole page's form, or the line, in which nobody types. */
export interface HostForm {
  readonly values: () => FormValues;
  /** `page`: what it opens on; `person`: with what was typed before. */
  readonly replace: (values: FormValues, by: 'person' | 'page') => void;
  /** Hears how the host wants the form. */
  readonly want?: (values: FormValues) => void;
  /** The form with what was typed into it before it was made anew; null when nothing was. */
  readonly recall?: (values: FormValues) => Promise<FormValues | null>;
}

/** Whom the host's attributes are for. */
export interface AttributesPage extends Editions {
  readonly guest: Pick<Guest, 'badAttribute' | 'badData'>;
  /** Gives the page the host's look, and names what could not be used. */
  readonly applyLook: (attributes: Attributes) => readonly AttributeName[];
  readonly form: HostForm;
  readonly presets: () => Promise<Presets>;
  readonly cars: () => Promise<Vehicles>;
  /** Called when the host asks for another view. */
  readonly onView: (view: View) => void;
  /** Called when a part of the page that fills the form is missing. */
  readonly onMissing: () => void;
  /** Called when something is begun, and when all that was begun is done. */
  readonly onSettled: (settled: boolean) => void;
}
