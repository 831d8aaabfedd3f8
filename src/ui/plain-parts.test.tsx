import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Alert, Notice } from './alert';
import { Card, Section } from './card';
import { classNames } from './class-names';
import { Disclosure } from './disclosure';
import { Mark } from './mark';

test('a section is named by its heading', () => {
  const html = renderToStaticMarkup(<Section heading="The car">fields</Section>);
  const [, id] = /<section aria-labelledby="([^"]+)"/.exec(html) ?? [];
  expect(html).toContain(`<h2 id="${id}">The car</h2>`);
});

test('a section inside another has a lower heading', () => {
  expect(
    renderToStaticMarkup(
      <Section heading="Battery" level={3}>
        x
      </Section>,
    ),
  ).toContain('<h3');
});

test('a card is a group only where it has a name', () => {
  expect(renderToStaticMarkup(<Card label="Lithium">x</Card>)).toContain('role="group" aria-label="Lithium"');
  expect(renderToStaticMarkup(<Card>x</Card>)).not.toContain('role');
});

test('an alert is spoken at once, a notice only where it is live', () => {
  expect(renderToStaticMarkup(<Alert>x</Alert>)).toContain('role="alert"');
  expect(renderToStaticMarkup(<Notice live>x</Notice>)).toContain('aria-live="polite"');
  expect(renderToStaticMarkup(<Notice>x</Notice>)).not.toContain('aria-live');
});

test('a disclosure holds its content from the start, for the search of the browser', () => {
  expect(renderToStaticMarkup(<Disclosure summary="More">inside</Disclosure>)).toContain('inside');
});

test('a lazy disclosure holds nothing until it is opened', () => {
  const lazy = (open: boolean) =>
    renderToStaticMarkup(
      <Disclosure lazy open={open} summary="More">
        inside
      </Disclosure>,
    );
  expect(lazy(false)).not.toContain('inside');
  expect(lazy(true)).toContain('inside');
});

test('every meaning has a sign of its own, and its word is there for those who hear', () => {
  const meanings = ['counts', 'depends', 'does-not', 'unknown', 'not-applicable'] as const;
  const signs = meanings.map((meaning) => {
    const html = renderToStaticMarkup(<Mark meaning={meaning} label="word" signOnly />);
    expect(html).toContain('word');
    return />([^<])<\/span>/.exec(html)?.[1];
  });
  expect(new Set(signs).size).toBe(meanings.length);
});

test('class names leave out what is not there', () => {
  expect(classNames('a', undefined, false, 'b')).toBe('a b');
});
