/** Figures and engine as one: nothing is answered before both are there. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement, useState } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { evaluate, type Rulebook } from '../law';
import { shippedRulebook } from '../testing/rulebook';
import { engineQuery } from './queries';
import { useLaw } from './use-law';

type Arguments = Parameters<typeof useLaw>;

/** What a component has of the law, drawn once for each of these figures, one after the other. */
function lawFor(client: QueryClient, ...drawn: readonly Arguments[]): readonly ReturnType<typeof useLaw>[] {
  const given: ReturnType<typeof useLaw>[] = [];
  const Asking = () => {
    const [turn, setTurn] = useState(0);
    given.push(useLaw(...(drawn[turn] ?? [null])));
    if (turn < drawn.length - 1) setTurn(turn + 1);
    return null;
  };
  renderToStaticMarkup(createElement(QueryClientProvider, { client }, createElement(Asking)));
  return given;
}

async function withEngine(): Promise<QueryClient> {
  const client = new QueryClient();
  await client.fetchQuery(engineQuery);
  return client;
}

const later: Rulebook = { ...shippedRulebook };

test('the law is the figures and what decides by them', async () => {
  expect(lawFor(await withEngine(), [shippedRulebook])).toEqual([{ rulebook: shippedRulebook, evaluate }]);
});

test('without figures, or before the engine is there, there is none', async () => {
  expect(lawFor(await withEngine(), [null])).toEqual([null]);
  expect(lawFor(new QueryClient(), [shippedRulebook])).toEqual([null]);
});

test('it stays the same while the figures do, and follows them when they change', async () => {
  const [none, first, same, other] = lawFor(
    await withEngine(),
    [null],
    [shippedRulebook],
    [shippedRulebook],
    [later],
  );
  expect(none).toBeNull();
  expect(first?.rulebook).toBe(shippedRulebook);
  expect(same).toBe(first);
  expect(other?.rulebook).toBe(later);
});

test.each<[why: string, drawn: Arguments, enabled: boolean]>([
  ['from the start', [null], true],
  ['once it is wanted', [null, true], true],
  ['not before it is wanted', [null, false], false],
])('the engine is asked for: %s', (_why, drawn, enabled) => {
  const client = new QueryClient();
  lawFor(client, drawn);
  expect(client.getQueryCache().find(engineQuery)?.options).toMatchObject({ enabled });
});
