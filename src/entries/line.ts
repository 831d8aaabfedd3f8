/** `line.html`: one line of a list of cars; its script stands by itself and is one file. */
import { Line } from '../frame/line';
import { deviceClock } from '../platform/clock';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element #root');

/** The script of the whole page, named in the page by the build. */
const whole = document.querySelector<HTMLScriptElement>('script[data-whole]')?.dataset['whole'] ?? '';

new Line({
  root,
  clock: deviceClock,
  fetchWhole: () => import(/* @vite-ignore */ new URL(whole, document.baseURI).href),
  wholePage: 'embed.html',
}).start();
