/** Who runs this copy of the app: `site.json`, which its operator fills in. */
import { queryOptions } from '@tanstack/react-query';
import { isRecord } from '../kernel/reader';
import { dataFile } from './queries';

export interface Site {
  readonly name?: string;
  /** An e-mail address, or an address of the web. */
  readonly contact?: string;
  /** An address of the web, or of a file beside the app. */
  readonly imprint?: string;
}

const MOST = 500;

export const siteQuery = queryOptions({
  ...dataFile,
  queryKey: ['site', import.meta.env.BASE_URL],
  queryFn: async ({ signal }): Promise<Site> => {
    const response = await fetch(`${import.meta.env.BASE_URL}site.json`, { signal });
    return response.ok ? response.json().then(readSite, () => ({})) : {};
  },
});

/** What the operator says; what cannot be used is left out. */
export function readSite(told: unknown): Site {
  if (!isRecord(told)) return {};
  const text = (key: string): string => {
    const value = told[key];
    return typeof value === 'string' && value.length <= MOST ? value.trim() : '';
  };
  const [name, contact, imprint] = [text('name'), text('contact'), text('imprint')];
  return {
    ...(name === '' ? {} : { name }),
    ...(isEmail(contact) || isWeb(contact) ? { contact } : {}),
    ...(isWeb(imprint) || /^[\w./-]+$/.test(imprint) ? { imprint } : {}),
  };
}

export const isEmail = (text: string): boolean => /^[^\s@:?&/]+@[^\s@:?&/]+\.[^\s@:?&/]+$/.test(text);
const isWeb = (text: string): boolean => /^https:\/\/\S+$/.test(text);
