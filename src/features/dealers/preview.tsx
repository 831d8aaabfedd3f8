import { createElement, useEffect, useRef, useState } from 'react';
import { type ErrorDetail, NAMESPACE, type ResultDetail } from '../../embed/protocol';
import { m } from '../../text';
import { CodeBlock } from './code-block';
import { type Choices, chosen } from './snippet';

const LOADER = './embed.js';

/** The embed itself, by its own loader, as it will stand in the dealer's page; and what it tells that page. */
export function Preview({ choices }: { readonly choices: Choices }) {
  const place = useRef<HTMLElement>(null);
  const [told, setTold] = useState<readonly string[]>([]);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const note = (event: Event) => setTold((before) => [...before, lineOf(event)].slice(-LINES));
    const names = ['ready', 'result', 'error'].map((name) => `${NAMESPACE}:${name}`);
    for (const name of names) element.addEventListener(name, note);
    loadOnce();
    return () => {
      for (const name of names) element.removeEventListener(name, note);
    };
  }, []);
  return (
    <>
      {createElement(NAMESPACE, { ref: place, ...Object.fromEntries(chosen(choices)) })}
      {told.length === 0 ? null : <CodeBlock label={m.dealers_told()} code={told.join('\n')} />}
    </>
  );
}

/** As many of the last events as one looks at. */
const LINES = 5;

function lineOf(event: Event): string {
  const detail: ResultDetail | ErrorDetail | null = event instanceof CustomEvent ? event.detail : null;
  return detail === null ? event.type : `${event.type} ${JSON.stringify(detail)}`;
}

function loadOnce(): void {
  if (document.querySelector(`script[src="${LOADER}"]`) !== null) return;
  const script = document.createElement('script');
  script.src = LOADER;
  document.head.append(script);
}
