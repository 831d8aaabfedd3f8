import { err, ok, type Result } from '../../kernel/result';
import { parseScenario } from '../../law';
import { readCarried } from '../../platform/carried';
import { textInPicture } from '../../platform/picture-file';
import { decodeSharePayload } from '../../platform/share-link';
import { type FormValues, fromScenario } from '../../scenario-form';
import type { FileTrouble } from './open-scenario-file';

/** Why a picture opens no calculation. */
export type PictureTrouble = FileTrouble | { readonly kind: 'no-calculation' };

interface Opened {
  readonly form: FormValues;
  /** The edition that the picture was drawn with. */
  readonly edition: string;
}

/** The form that a picture of ours (PNG, SVG) carries. */
export async function openPicture(file: Blob): Promise<Result<Opened, PictureTrouble>> {
  const text = await textInPicture(file);
  const carried = text === null ? null : readCarried(text);
  if (carried === null) return err({ kind: 'no-calculation' });
  if (carried === 'newer') return err({ kind: 'newer', version: 2 });
  const decoded = await decodeSharePayload(carried.payload);
  if (!decoded.ok) return err({ kind: 'no-calculation' });
  const read = parseScenario(decoded.value);
  if (!read.ok) return err({ kind: 'problems', problems: read.error });
  return ok({ form: fromScenario(read.value), edition: carried.edition });
}
