/**
 * What host and frame say to each other (contract § 6). Pure. The loader carries what it uses of this file into
 * every host's page, so it stays small.
 */
export const NAMESPACE = 'battery-origin';

/** What a host may set; on a `div` with `data-` before it, in the frame's address as they are. */
export const ATTRIBUTES = [
  'lang',
  'theme',
  'accent',
  'preset',
  'battery-kwh',
  'vehicle-class',
  'msrp',
  'final-assembly',
  'acquired',
  'placed-in-service',
  'scenario',
] as const;

export type AttributeName = (typeof ATTRIBUTES)[number];

/** As written by the host, not yet looked at; null takes an attribute away. */
export type Attributes = Readonly<Partial<Record<AttributeName, string | null>>>;

export const STATUSES = ['eligible', 'ineligible', 'unknown', 'undetermined', 'not-computed'] as const;
export const ERRORS = ['BAD_ATTRIBUTE', 'LOAD_FAILED', 'BAD_DATA'] as const;

/** `detail` of `battery-origin:result`. */
export interface ResultDetail {
  readonly version: 1;
  readonly status: (typeof STATUSES)[number];
  /** USD; the only possible amount, else null. */
  readonly amountUsd: number | null;
  /** USD, ascending. */
  readonly possibleUsd: readonly number[];
  /** Percent. */
  readonly mineralShare: { readonly min: number; readonly estimate: number; readonly max: number } | null;
  readonly thresholdPercent: number | null;
  /** Whether what-ifs change any country's standing. */
  readonly hypothetical: boolean;
}

/** `detail` of `battery-origin:error`. */
export interface ErrorDetail {
  readonly version: 1;
  readonly code: (typeof ERRORS)[number];
  readonly attribute?: AttributeName;
}

export type FrameMessage =
  | { readonly type: 'hello' | 'ready' }
  | { readonly type: 'size'; readonly height: number }
  | { readonly type: 'result'; readonly detail: ResultDetail }
  | { readonly type: 'error'; readonly detail: ErrorDetail };

export interface HostMessage {
  readonly type: 'init' | 'update';
  readonly attributes: Attributes;
}

/** The envelope around a message. */
export const envelope = <M extends FrameMessage | HostMessage>(message: M) => ({
  ns: NAMESPACE,
  v: 1,
  ...message,
});

type Loose = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isNumberOrNull = (value: unknown): value is number | null => value === null || isNumber(value);
const isOneOf = <T>(list: readonly T[], value: unknown): value is T => list.some((one) => one === value);

const isEnvelope = (data: unknown): data is Loose =>
  isRecord(data) && data['ns'] === NAMESPACE && data['v'] === 1;

/** What the frame says; null when it is nothing of ours. Holds only what is named here, whatever was sent. */
export function parseFrameMessage(data: unknown): FrameMessage | null {
  if (!isEnvelope(data)) return null;
  const { type, height, detail } = data;
  if (type === 'hello' || type === 'ready') return { type };
  if (type === 'size') return isNumber(height) && height > 0 ? { type, height } : null;
  if (!isRecord(detail) || detail['version'] !== 1) return null;
  if (type === 'result') return withDetail(type, resultDetail(detail));
  return type === 'error' ? withDetail(type, errorDetail(detail)) : null;
}

const withDetail = <T extends string, D>(type: T, detail: D | null) => detail && { type, detail };

function resultDetail(given: Loose): ResultDetail | null {
  const { status, amountUsd, possibleUsd, thresholdPercent, hypothetical } = given;
  const mineralShare = range(given['mineralShare']);
  return isOneOf(STATUSES, status) &&
    isNumberOrNull(amountUsd) &&
    Array.isArray(possibleUsd) &&
    possibleUsd.every(isNumber) &&
    mineralShare !== undefined &&
    isNumberOrNull(thresholdPercent) &&
    typeof hypothetical === 'boolean'
    ? { version: 1, status, amountUsd, possibleUsd, mineralShare, thresholdPercent, hypothetical }
    : null;
}

function range(given: unknown): ResultDetail['mineralShare'] | undefined {
  if (given === null) return null;
  if (!isRecord(given)) return undefined;
  const { min, estimate, max } = given;
  return isNumber(min) && isNumber(estimate) && isNumber(max) ? { min, estimate, max } : undefined;
}

function errorDetail({ code, attribute }: Loose): ErrorDetail | null {
  if (!isOneOf(ERRORS, code)) return null;
  if (attribute === undefined) return { version: 1, code };
  return isOneOf(ATTRIBUTES, attribute) ? { version: 1, code, attribute } : null;
}

/** What the host says; null when it is nothing of ours. Attributes that are none are passed over. */
export function parseHostMessage(data: unknown): HostMessage | null {
  if (!isEnvelope(data)) return null;
  const { type, attributes } = data;
  if ((type !== 'init' && type !== 'update') || !isRecord(attributes)) return null;
  return { type, attributes: pickAttributes((name) => attributes[name]) };
}

/** The attributes among what is asked for by name: texts, and null for those taken away. */
export function pickAttributes(read: (name: AttributeName) => unknown): Attributes {
  const picked: Partial<Record<AttributeName, string | null>> = {};
  for (const name of ATTRIBUTES) {
    const value = read(name);
    if (typeof value === 'string' || value === null) picked[name] = value;
  }
  return picked;
}
