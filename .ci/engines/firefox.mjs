/** Firefox, driven by WebDriver BiDi over a plain socket: no driver program is needed. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clickAt, KEYS, typing } from './actions.mjs';

/** @typedef {import('./hands.mjs').Driver} Driver */
/** @typedef {{ readonly type?: string, readonly value?: any, readonly sharedId?: string }} Remote */

/** The address that Firefox says it listens at. @param {import('node:child_process').ChildProcess} child @returns {Promise<string>} */
const addressOf = (child) =>
  new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (/** @type {Buffer} */ chunk) => {
      said += String(chunk);
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.on('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${said.slice(-300)}`)));
  });

/** @param {string} address @returns {Promise<WebSocket>} */
const connect = (address) =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(`${address}/session`);
    socket.addEventListener('open', () => resolve(socket));
    socket.addEventListener('error', () => reject(new Error(`No connection to ${address}`)));
  });

/** One question, one answer; what Firefox tells unasked goes to `hear`. @param {WebSocket} socket @param {(method: string, params: any) => void} hear */
function conversation(socket, hear) {
  let last = 0;
  /** @type {Map<number, { resolve: (value: any) => void, reject: (error: Error) => void }>} */
  const asked = new Map();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data));
    const question = asked.get(answer.id);
    if (question === undefined) return hear(answer.method, answer.params);
    asked.delete(answer.id);
    if (answer.type === 'error') question.reject(new Error(`${answer.error}: ${answer.message}`));
    else question.resolve(answer.result);
  });
  return (/** @type {string} */ method, /** @type {object} */ params) => {
    last += 1;
    const id = last;
    socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => asked.set(id, { resolve, reject }));
  };
}

/** @param {string} program @param {Readonly<Record<string, string | number | boolean>>} preferences */
function start(program, preferences) {
  const profile = mkdtempSync(join(tmpdir(), 'battery-origin-firefox-'));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const options = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const child = spawn(program, options, { stdio: ['ignore', 'ignore', 'pipe'] });
  return { child, profile };
}

/** @param {string} program @param {Readonly<Record<string, string | number | boolean>>} [preferences] @returns {Promise<Driver>} */
export async function openFirefox(program, preferences = {}) {
  const { child, profile } = start(program, preferences);
  /** @type {string[]} */
  const faults = [];
  const socket = await connect(await addressOf(child));
  const ask = conversation(socket, (method, { level, text, source }) => {
    if (method === 'log.entryAdded' && level === 'error') faults.push(`${text} (${source?.context ?? ''})`);
  });
  await ask('session.new', { capabilities: {} });
  await ask('session.subscribe', { events: ['log.entryAdded'] });
  // The window that Firefox starts with has no focus, and its fields are told nothing of coming and going.
  const { context: top } = await ask('browsingContext.create', { type: 'window' });
  let context = top;
  await ask('browsingContext.activate', { context });

  /** @param {string} expression @returns {Promise<Remote>} */
  const remote = async (expression) => {
    const target = { context };
    const answer = await ask('script.evaluate', { expression, target, awaitPromise: true });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result;
  };
  /** @param {any} actions */
  const perform = (actions) => ask('input.performActions', { context, actions });
  /** @param {string} expression */
  const click = async (expression) => {
    const element = await remote(expression);
    await perform(clickAt({ type: 'element', element: { sharedId: element.sharedId } }));
  };
  return {
    name: 'Firefox',
    goto: async (url) => {
      context = top;
      await ask('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    reload: () => ask('browsingContext.reload', { context: top, wait: 'complete' }),
    resize: (width, height) =>
      ask('browsingContext.setViewport', { context: top, viewport: { width, height } }),
    evaluate: async (expression) => {
      const { value } = await remote(`(async () => JSON.stringify(await (${expression})))()`);
      return value === undefined ? undefined : JSON.parse(value);
    },
    click,
    type: async (text) => perform(typing(text)),
    choose: async (expression, value) => {
      // As by the keyboard: a closed list takes the arrow keys.
      const away = `(() => { const list = ${expression}; list.focus();
        return [...list.options].findIndex((each) => each.value === ${JSON.stringify(value)}) - list.selectedIndex; })()`;
      const steps = Number((await remote(away)).value);
      await perform(typing((steps > 0 ? KEYS.down : KEYS.up).repeat(Math.abs(steps))));
    },
    enter: async (frame) => {
      if (frame === undefined) context = top;
      else context = (await remote(`(${frame}).contentWindow`)).value.context;
    },
    picture: async () =>
      Buffer.from((await ask('browsingContext.captureScreenshot', { context: top })).data, 'base64'),
    faults: () => faults,
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await ask('browser.close', {});
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
