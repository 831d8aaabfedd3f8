import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SummaryLine } from './summary-line';

const line = (isOpenAtFirst?: boolean): string =>
  renderToStaticMarkup(
    <SummaryLine
      label="Delivered"
      value="June 1, 2024"
      action={['change', 'done']}
      {...(isOpenAtFirst === undefined ? {} : { isOpenAtFirst })}
    >
      <input name="day" />
    </SummaryLine>,
  );

test('a folded line says what is known and offers to change it', () => {
  const html = line();
  expect(html).toContain('Delivered');
  expect(html).toContain('June 1, 2024');
  expect(html).toContain('>change<');
  expect(html).not.toContain('>done<');
});

test('a folded line keeps its questions in the page, hidden, so that a jump can open it', () => {
  expect(line()).toMatch(/<div[^>]* hidden=""[^>]*><input name="day"\/><\/div>/);
});

test('the button says whether the line is open, and what it opens', () => {
  const [, body] = /aria-controls="([^"]+)"/.exec(line()) ?? [];
  expect(line()).toContain('aria-expanded="false"');
  expect(line(true)).toContain('aria-expanded="true"');
  expect(line()).toContain(`id="${body}"`);
});

test('an open line shows its questions and offers to be done', () => {
  expect(line(true)).not.toContain('hidden=""');
  expect(line(true)).toContain('>done<');
});
