/** What the monkey looks at after each move. */
import { expect, type Page } from '@playwright/test';

/** What is in each field, by its name. */
export type Fields = Readonly<Record<string, string>>;

type Marks = Readonly<Record<string, string | undefined>>;

interface Seen {
  /** Every field of the form that stands. */
  readonly fields: Fields;
  /** The verdict's; null where there is none. */
  readonly marks: Marks | null;
  /** Whether the error page is shown. */
  readonly isBroken: boolean;
}

/** Waits until what was done is drawn and its consequences too, then looks. */
export const look = (page: Page): Promise<Seen> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));
    const fields: Record<string, string> = {};
    for (const field of document.querySelectorAll('main [name]')) {
      if (field instanceof HTMLInputElement && field.type === 'radio') {
        if (field.checked) fields[field.name] = field.value;
      } else if (field instanceof HTMLInputElement && field.type === 'checkbox') {
        fields[field.name] = String(field.checked);
      } else if (
        field instanceof HTMLInputElement ||
        field instanceof HTMLSelectElement ||
        field instanceof HTMLTextAreaElement
      ) {
        fields[field.name] = field.value;
      }
    }
    const verdict = document.querySelector('[role=status][data-credit-status]');
    return {
      fields,
      marks: verdict instanceof HTMLElement ? { ...verdict.dataset } : null,
      isBroken: document.body.innerText.includes('Something went wrong'),
    };
  });

const STATUSES = ['eligible', 'ineligible', 'unknown', 'undetermined', 'not-computed'];
const MINERAL_STATUSES = ['met', 'failed', 'depends', 'unknown', 'not-applicable'];

/** What is true of every verdict, whatever was entered. */
export function checkMarks(marks: Marks): void {
  const { creditStatus = '', amountUsd = '', mineralStatus = '', shareMin = '', shareMax = '' } = marks;
  expect(STATUSES).toContain(creditStatus);
  expect(MINERAL_STATUSES).toContain(mineralStatus);
  expect(shareMin === '').toBe(shareMax === '');
  expect(Number(shareMin)).toBeGreaterThanOrEqual(0);
  expect(Number(shareMax)).toBeGreaterThanOrEqual(Number(shareMin));
  expect(Number(shareMax)).toBeLessThanOrEqual(100);
  if (creditStatus === 'ineligible') expect(amountUsd).toBe('0');
  else if (creditStatus !== 'eligible') expect(amountUsd).toBe('');
  // By the formula of early 2023 any whole dollar from 2,500 on; both halves are 7,500.
  else if (amountUsd !== '') expect(Number(amountUsd) >= 2500 && Number(amountUsd) <= 7500).toBe(true);
  if (amountUsd !== '') expect(Number.isInteger(Number(amountUsd))).toBe(true);
}
