/** WebKit, Safari's engine, driven by Debian's WebKitWebDriver on a screen that nobody sees. */
import { spawn } from 'node:child_process';
import { clickAt, typing } from './actions.mjs';

/** @typedef {import('./hands.mjs').Driver} Driver */

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Notes what nobody caught, from when a page has loaded on. */
const LISTEN = `if (!window.noted) { window.noted = [];
  addEventListener('error', (event) => noted.push(event.message));
  addEventListener('unhandledrejection', (event) => noted.push(String(event.reason))); }`;

/** Milliseconds that the driver may take to answer: one whose browser is gone never does. */
const IN_TIME = 60_000;

/** @param {string} base */
const asking =
  (base) =>
  async (/** @type {string} */ method, /** @type {string} */ path, /** @type {object} */ body = {}) => {
    const signal = AbortSignal.timeout(IN_TIME);
    const init = method === 'POST' ? { method, signal, body: JSON.stringify(body) } : { method, signal };
    const response = await fetch(base + path, init);
    const { value } = /** @type {{ value: any }} */ (await response.json());
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };

/** @param {() => Promise<any>} act */
async function untilItAnswers(act) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await act();
    } catch (error) {
      // What was slow once is not there.
      if (tries === 50 || (error instanceof Error && error.name === 'TimeoutError')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** How often it was opened: what was closed just now may still hold its port and its screen. */
let opened = 0;

/**
 * @param {{ readonly driver: string, readonly browser: string, readonly screen: string }} programs
 * @param {number} firstPort
 * @returns {Promise<Driver>}
 */
export async function openWebkit({ driver, browser, screen }, firstPort) {
  const port = firstPort + opened;
  opened += 1;
  const display = `:${(port % 900) + 90}`;
  const children = [
    spawn(screen, [display, '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], { stdio: 'ignore' }),
  ];
  children.push(
    spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
    }),
  );
  const ask = asking(`http://127.0.0.1:${port}`);
  await untilItAnswers(() => ask('GET', '/status'));
  const alwaysMatch = { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } };
  const { sessionId } = await untilItAnswers(() =>
    ask('POST', '/session', { capabilities: { alwaysMatch } }),
  ).catch((error) => {
    for (const child of children.reverse()) child.kill();
    throw error;
  });
  const at = `/session/${sessionId}`;
  /** @param {string} script */
  const run = (script) => ask('POST', `${at}/execute/sync`, { script, args: [] });
  /** @type {string[]} */
  const faults = [];
  const gather = async () =>
    faults.push(...((await run('return (window.noted ?? []).splice(0)').catch(() => [])) ?? []));
  /** @param {string} expression */
  const element = async (expression) => (await run(`return ${expression}`))[ELEMENT];
  /** The frame that was entered last. @type {string | undefined} */
  let within;
  /** @param {string | undefined} frame */
  const enter = async (frame) => {
    await ask('POST', `${at}/frame`, { id: null });
    if (frame !== undefined) await ask('POST', `${at}/frame`, { id: { [ELEMENT]: await element(frame) } });
    within = frame;
  };
  /** A press at the element's place in the window: the driver's own press misses frames of other sites. @param {string} expression @param {string} frame */
  const clickIn = async (expression, frame) => {
    const centre = `(() => { const { x, y, width, height } = (${expression}).getBoundingClientRect();
      return [x + width / 2, y + height / 2]; })()`;
    const [x, y] = await run(`return ${centre}`);
    await enter(undefined);
    const [left, top] = await run(`const frame = ${frame};
      scrollBy({ top: frame.getBoundingClientRect().top + ${y} - innerHeight / 2, behavior: 'instant' });
      return [frame.getBoundingClientRect().left, frame.getBoundingClientRect().top];`);
    const origin = { x: Math.round(x + left), y: Math.round(y + top) };
    await ask('POST', `${at}/actions`, { actions: clickAt('viewport', origin) });
    await enter(frame);
  };
  return {
    name: 'WebKit',
    goto: async (url) => {
      await gather();
      await enter(undefined);
      await ask('POST', `${at}/url`, { url });
      await run(LISTEN);
    },
    reload: async () => {
      await gather();
      await ask('POST', `${at}/refresh`);
      await run(LISTEN);
    },
    resize: (width, height) => ask('POST', `${at}/window/rect`, { width, height: height + 38 }),
    evaluate: async (expression) => {
      const script = `const done = arguments[0]; Promise.resolve().then(() => (${expression})).then(
        (value) => done(JSON.stringify({ value })), (error) => done(JSON.stringify({ thrown: String(error) })))`;
      const { value, thrown } = JSON.parse(await ask('POST', `${at}/execute/async`, { script, args: [] }));
      if (thrown !== undefined) throw new Error(thrown);
      return value;
    },
    click: async (expression) =>
      within === undefined
        ? ask('POST', `${at}/element/${await element(expression)}/click`)
        : clickIn(expression, within),
    type: async (text) => ask('POST', `${at}/actions`, { actions: typing(text) }),
    choose: async (expression, value) => {
      const option = `[...(${expression}).options].find((each) => each.value === ${JSON.stringify(value)})`;
      await ask('POST', `${at}/element/${await element(option)}/click`);
    },
    enter: async (frame) => {
      await gather();
      await enter(frame);
      await run(LISTEN);
    },
    picture: async () => Buffer.from(await ask('GET', `${at}/screenshot`), 'base64'),
    faults: () => faults,
    close: async () => {
      await gather();
      await ask('DELETE', at).catch(() => undefined);
      for (const child of children.reverse()) child.kill();
    },
  };
}
