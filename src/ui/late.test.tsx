import { isValidElement, type ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { expect, test } from 'vitest';
import { ErrorBoundary } from './error-boundary';
import { Late, LateDisclosure, type LateWords, LateWordsProvider, latePart } from './late';

const WORDS: LateWords = {
  missing: 'This part could not be loaded.',
  broken: 'This part failed.',
  reload: 'Reload',
  onReload: () => undefined,
};

async function shown(children: ReactNode): Promise<string> {
  const { prelude } = await prerender(<LateWordsProvider value={WORDS}>{children}</LateWordsProvider>);
  return new Response(prelude).text();
}

const There = () => <p>here</p>;
const notThere = () => Promise.reject(new Error('404'));

test('a part that comes is shown', async () => {
  const Part = latePart(async () => ({ default: There }));
  expect(
    await shown(
      <Late>
        <Part />
      </Late>,
    ),
  ).toContain('<p>here</p>');
});

test('a part whose file is missing is said not to be loaded, with a way on', async () => {
  const Part = latePart(notThere);
  const html = await shown(
    <Late>
      <Part />
    </Late>,
  );
  expect(html).toContain(WORDS.missing);
  expect(html).not.toContain(WORDS.broken);
  expect(html).toMatch(/<button[^>]*>Reload<\/button>/);
});

test('a part may say by itself that it is missing', async () => {
  const Part = latePart(notThere, () => <p>no calendar</p>);
  expect(await shown(<Part />)).toBe('<p>no calendar</p>');
});

/** The boundary as it stands once something below it broke: on a server React keeps none. */
function brokenBy(error: unknown, fallback: (error: Error, retry: () => void) => ReactNode): ReactNode {
  const boundary = new ErrorBoundary({ fallback, children: 'fine' });
  boundary.state = ErrorBoundary.getDerivedStateFromError(error);
  return boundary.render();
}

test('a boundary shows its children until one breaks, then its fallback with the error', () => {
  expect(new ErrorBoundary({ fallback: () => 'broken', children: 'fine' }).render()).toBe('fine');
  expect(brokenBy(new Error('odd'), ({ message }) => message)).toBe('odd');
  expect(brokenBy('a text', ({ message }) => message)).toBe('a text');
});

test('a part that came and broke is said to have failed, not to be missing', async () => {
  let fallback: ErrorBoundary['props']['fallback'] | undefined;
  // Calls the component while another is rendered, so that its hooks have the words.
  const Peek = () => {
    const late = Late({ children: 'fine' });
    if (isValidElement<ErrorBoundary['props']>(late)) fallback = late.props.fallback;
    return null;
  };
  await shown(<Peek />);
  const html = await shown(brokenBy(new Error('odd'), fallback ?? (() => 'no fallback')));
  expect(html).toContain(WORDS.broken);
  expect(html).not.toContain(WORDS.missing);
  expect(html).toMatch(/<button[^>]*>Reload<\/button>/);
});

test('a closed disclosure does not ask for its part', async () => {
  let asked = 0;
  const Part = latePart(async () => {
    asked += 1;
    return { default: There };
  });
  const html = await shown(
    <LateDisclosure summary="More">
      <Part />
    </LateDisclosure>,
  );
  expect(html).toContain('More');
  expect(asked).toBe(0);
});
