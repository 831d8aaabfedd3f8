import { vi } from 'vitest';
import presets from '../../public/data/presets.json';
import { SHIPPED_FILES } from './rulebook-files';

/** What a host gives for an address. */
export type Answer = () => Promise<Response>;

/** The value as JSON. */
export const json =
  (body: unknown): Answer =>
  () =>
    Promise.resolve(Response.json(body));
/** A text with a status. */
export const text =
  (body: string, status = 200): Answer =>
  () =>
    Promise.resolve(new Response(body, { status }));
export const unreachable: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
export const cutShort: Answer = () =>
  Promise.resolve(new Response(new ReadableStream({ start: (body) => body.error(new TypeError('cut')) })));

const SHIPPED: Readonly<Record<string, Answer>> = {
  'partners.json': json(SHIPPED_FILES.partners),
  'parameters.json': json(SHIPPED_FILES.parameters),
  'minerals.json': json(SHIPPED_FILES.minerals),
  'presets.json': json(presets),
};

/** The addresses asked for since the last reset. */
export const asked: string[] = [];

/** A host that gives these answers, and the shipped files otherwise. */
export function host(answers: Readonly<Record<string, Answer>> = {}): void {
  vi.stubGlobal('fetch', (address: string, { signal }: RequestInit = {}) => {
    asked.push(address);
    if (signal?.aborted) return Promise.reject(signal.reason);
    const name = address.split('/').at(-1) ?? '';
    return (answers[name] ?? SHIPPED[name] ?? text('', 404))();
  });
}
