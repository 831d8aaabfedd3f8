/** `line.html`: one line of a list of cars. */
import { attributesIn } from '../frame/address';
import { addressIn } from '../frame/language';
import { Line } from '../frame/line';
import { trustOwnScripts } from '../platform/trusted-types';

trustOwnScripts();

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element #root');

/** The other scripts, named in the page by the build. */
const { whole = '', engine = '' } =
  document.querySelector<HTMLScriptElement>('script[data-engine]')?.dataset ?? {};
const addressOf = (path: string): string => new URL(path, document.baseURI).href;

const elsewhere = addressIn(attributesIn(location).lang);

if (elsewhere === null) {
  new Line({
    root,
    engine: { address: addressOf(engine), load: () => import(/* @vite-ignore */ addressOf(engine)) },
    data: addressOf(`${import.meta.env.BASE_URL}data/`),
    fetchWhole: () => import(/* @vite-ignore */ addressOf(whole)),
    wholePage: 'embed.html',
  }).start();
} else location.replace(elsewhere);
