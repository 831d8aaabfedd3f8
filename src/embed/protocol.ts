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
  'car',
  'certified',
  'view',
  'edition',
  'scenario',
] as const;

export type AttributeName = (typeof ATTRIBUTES)[number];

/** As written by the host but for the blanks around it, not yet looked at; null takes an attribute away. */
export type Attributes = Readonly<Partial<Record<AttributeName, string | null>>>;

export const STATUSES = ['eligible', 'ineligible', 'unknown', 'undetermined', 'not-computed'] as const;
export const BASES = ['certified', 'computed'] as const;
export const CAUSES = ['prefill', 'visitor'] as const;
export const ERRORS = ['BAD_ATTRIBUTE', 'LOAD_FAILED', 'BAD_DATA'] as const;

/** Percent, as in the Evaluation. */
export interface ShareRange {
  readonly min: number;
  readonly estimate: number;
  readonly max: number;
  /** Had all that is not known counted. */
  readonly possible?: number;
}

/** `detail` of `battery-origin:result`. */
export interface ResultDetail {
  readonly version: 1;
  readonly status: (typeof STATUSES)[number];
  /** USD; the only possible amount, else null. */
  readonly amountUsd: number | null;
  /** USD, ascending. */
  readonly possibleUsd: readonly number[];
  readonly mineralShare: ShareRange | null;
  readonly thresholdPercent: number | null;
  /** Whether what-ifs change any country's standing. */
  readonly hypothetical: boolean;
  /** What gave the amounts: the maker's certificate, or the rules applied to the facts; null when there are none. */
  readonly basis: (typeof BASES)[number] | null;
  /** Whether the share is of a typical sourcing, not of this car's. */
  readonly assumed: boolean;
  /** Whose doing the change is. */
  readonly cause: (typeof CAUSES)[number];
}

/** `detail` of `battery-origin:size`. */
export interface SizeDetail {
  readonly version: 1;
  /** Of the frame, in CSS pixels. */
  readonly height: number;
}

/** `detail` of `battery-origin:error`. */
export interface ErrorDetail {
  readonly version: 1;
  readonly code: (typeof ERRORS)[number];
  readonly attribute?: AttributeName;
}

export type FrameMessage =
  | { readonly type: 'hello' }
  | { readonly type: 'ready' }
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
/** Takes each field of a value, or gives undefined where that is none. */
type Readers<T> = { readonly [K in keyof T]-?: (value: unknown) => T[K] | undefined };

const isRecord = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const isNumber = (value: unknown): value is number => Number.isFinite(value);

const number = (value: unknown) => (isNumber(value) ? value : undefined);
const flag = (value: unknown) => (typeof value === 'boolean' ? value : undefined);
const one = (value: unknown) => (value === 1 ? value : undefined);
const among =
  <T>(list: readonly T[]) =>
  (value: unknown) =>
    list.find((each) => each === value);
const orNull =
  <T>(read: (value: unknown) => T | undefined) =>
  (value: unknown) =>
    value === null ? value : read(value);

const RANGE: Readers<ShareRange> = { min: number, estimate: number, max: number, possible: number };
const RESULT: Readers<ResultDetail> = {
  version: one,
  status: among(STATUSES),
  amountUsd: orNull(number),
  possibleUsd: (value) => (Array.isArray(value) && value.every(isNumber) ? value : undefined),
  mineralShare: orNull((value) => take(value, RANGE)),
  thresholdPercent: orNull(number),
  hypothetical: flag,
  basis: orNull(among(BASES)),
  assumed: flag,
  cause: among(CAUSES),
};
const ERROR: Readers<ErrorDetail> = { version: one, code: among(ERRORS), attribute: among(ATTRIBUTES) };
/** What may be left out. */
const OPTIONAL: readonly string[] = ['possible', 'attribute'];

/** The fields that are read and no other; undefined when one of them cannot be. */
function take<T>(given: unknown, readers: Readers<T>): T | undefined {
  if (!isRecord(given)) return undefined;
  const taken = Object.entries<(value: unknown) => unknown>(readers)
    .filter(([name]) => given[name] !== undefined || !OPTIONAL.includes(name))
    .map(([name, read]) => [name, read(given[name])]);
  return taken.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(taken);
}

const isEnvelope = (data: unknown): data is Loose =>
  isRecord(data) && data['ns'] === NAMESPACE && data['v'] === 1;

/**
 * Whether the frame's page says it. Only for the loader, which has looked at window and origin before: a message from
 * there was made of what `parseFrameMessage` let through, and reading it once more would weigh on every host.
 */
export const isFromFrame = (data: { readonly ns?: unknown } | null): data is FrameMessage & { ns: string } =>
  data?.ns === NAMESPACE;

const withDetail = <T extends string, D>(type: T, detail: D | undefined) =>
  detail ? { type, detail } : null;

/** What the frame may say; null when it is nothing of ours. Holds only what is named here, whatever was given. */
export function parseFrameMessage(data: unknown): FrameMessage | null {
  if (!isEnvelope(data)) return null;
  const { type, height, detail } = data;
  if (type === 'ready' || type === 'hello') return { type };
  if (type === 'size') return isNumber(height) && height > 0 ? { type, height } : null;
  if (type === 'result') return withDetail(type, take(detail, RESULT));
  return type === 'error' ? withDetail(type, take(detail, ERROR)) : null;
}

/** What the host says; null when it is nothing of ours. Attributes that are none are passed over. */
export function parseHostMessage(data: unknown): HostMessage | null {
  if (!isEnvelope(data)) return null;
  const { type, attributes } = data;
  if ((type !== 'init' && type !== 'update') || !isRecord(attributes)) return null;
  return { type, attributes: pickAttributes((name) => attributes[name]) };
}

/** The attributes among what is asked for by name: texts without blanks around them; null for those taken away and empty ones. */
export function pickAttributes(read: (name: AttributeName) => unknown): Attributes {
  const picked: Partial<Record<AttributeName, string | null>> = {};
  for (const name of ATTRIBUTES) {
    const value = read(name);
    if (value === null) picked[name] = null;
    if (typeof value === 'string') picked[name] = value.trim() || null;
  }
  return picked;
}
