/**
 * A browser that nothing is attached to, as a visitor has it: what drives the other tests puts scripts of its own
 * into every frame, which would be measured along. Costs are read where Linux keeps them.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../../.ci/browser.mjs';

export interface Cost {
  /** Memory that the browser's processes have to themselves. */
  readonly mb: number;
  /** Seconds of CPU since the browser was started. */
  readonly cpu: number;
}

const KB_PER_MB = 1024;
const TICKS_PER_SECOND = 100;

const textOf = (pid: string, file: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // It has ended meanwhile.
    return '';
  }
};

/** The numbers behind the program's name, which may hold blanks. */
const statOf = (pid: string): readonly string[] =>
  textOf(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ');

/** A process and all that it has started. */
function familyOf(pid: string): readonly string[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const childrenOf = (parent: string): readonly string[] =>
    all.filter((each) => statOf(each)[1] === parent).flatMap((child) => [child, ...childrenOf(child)]);
  return [pid, ...childrenOf(pid)];
}

function costOf(pid: string): Cost {
  const [, kb] = /^Private_Dirty:\s+(\d+)/m.exec(textOf(pid, 'smaps_rollup')) ?? [];
  const [user, system] = statOf(pid).slice(11, 13).map(Number);
  return { mb: Number(kb ?? 0) / KB_PER_MB, cpu: ((user ?? 0) + (system ?? 0)) / TICKS_PER_SECOND };
}

/** Ends a process; it may have ended by itself. */
function end(pid: string, signal: NodeJS.Signals): void {
  try {
    process.kill(Number(pid), signal);
  } catch {
    // It is gone.
  }
}

/** What a browser costs that has opened the address, once `isDone` and some seconds of rest later. */
export async function costOfOpening(
  address: string,
  isDone: Promise<unknown>,
  restMs: number,
): Promise<Cost> {
  const profile = mkdtempSync(join(tmpdir(), 'battery-origin-cost-'));
  const { args = [], executablePath = chromium.executablePath() } = launchOptions();
  const quiet = ['--headless=new', '--no-first-run', '--disable-extensions', '--disable-component-update'];
  // The superuser's Chromium runs without its sandbox or not at all.
  if (process.getuid?.() === 0) quiet.push('--no-sandbox');
  const size = '--window-size=1280,1400';
  const browser = spawn(executablePath, [...args, ...quiet, size, `--user-data-dir=${profile}`, address], {
    stdio: 'ignore',
  });
  try {
    await isDone;
    await new Promise((resolve) => setTimeout(resolve, restMs));
    const costs = familyOf(String(browser.pid)).map(costOf);
    return {
      mb: costs.reduce((sum, { mb }) => sum + mb, 0),
      cpu: costs.reduce((sum, { cpu }) => sum + cpu, 0),
    };
  } finally {
    const ended = new Promise((resolve) => browser.once('exit', resolve));
    // The program may be a script that has started the browser.
    const family = familyOf(String(browser.pid)).toReversed();
    for (const pid of family) end(pid, 'SIGTERM');
    await ended;
    // What is still writing into the profile would keep it from being removed.
    for (const pid of family) end(pid, 'SIGKILL');
    rmSync(profile, { recursive: true, force: true, maxRetries: 8, retryDelay: 250 });
  }
}
