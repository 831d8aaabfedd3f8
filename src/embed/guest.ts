/** The frame's side: greets the host, takes its attributes, tells it results and height. */
import {
  type AttributeName,
  type Attributes,
  type ErrorDetail,
  envelope,
  type FrameMessage,
  parseHostMessage,
  type ResultDetail,
} from './protocol';

export interface Guest {
  /** The page can be used and the attributes heard until now have been applied or refused; said once. */
  readonly ready: () => void;
  /** A result; told only when it differs from the last one, and not before `ready`. */
  readonly result: (detail: ResultDetail) => void;
  readonly badAttribute: (attribute: AttributeName) => void;
  readonly badData: () => void;
  /** Tells the height of the element's content now and whenever it changes; returns how to stop. */
  readonly followHeight: (element: Element) => () => void;
  readonly close: () => void;
}

interface GuestOptions {
  /** What the page must do when the host sets attributes: the changed ones only. */
  readonly onAttributes: (attributes: Attributes) => void;
  /** Called once, when a host that speaks the protocol has answered. */
  readonly onHost: () => void;
}

/** An origin that no message can be addressed to: a file, or a sandbox. */
const OPAQUE = 'null';

/**
 * Speaks with the window around this one: with it alone, and from the first `init` on with the origin it came
 * from alone. What is said before that waits. Outside a frame nobody is spoken to.
 */
export function openGuest({ onAttributes, onHost }: GuestOptions): Guest {
  const host = window.parent === window ? null : window.parent;
  const waiting: FrameMessage[] = [];
  let pinned: string | undefined;
  let lastResult: string | undefined;
  let held: ResultDetail | undefined;
  let isReady = false;

  const say = (message: FrameMessage): void => {
    if (pinned === undefined) waiting.push(message);
    else host?.postMessage(envelope(message), pinned);
  };

  const tell = (detail: ResultDetail): void => {
    const text = JSON.stringify(detail);
    if (text !== lastResult) say({ type: 'result', detail });
    lastResult = text;
  };

  const complain = (detail: ErrorDetail): void => say({ type: 'error', detail });

  const hear = ({ source, origin, data }: MessageEvent): void => {
    if (host === null || source !== host || origin === OPAQUE) return;
    if (pinned !== undefined && origin !== pinned) return;
    const message = parseHostMessage(data);
    if (message === null) return;
    if (pinned === undefined) {
      if (message.type !== 'init') return;
      pinned = origin;
      onHost();
      onAttributes(message.attributes);
      for (const said of waiting.splice(0)) say(said);
      return;
    }
    onAttributes(message.attributes);
  };

  window.addEventListener('message', hear);
  // Says nothing but that somebody is here: it may go to anyone.
  host?.postMessage(envelope({ type: 'hello' }), '*');

  return {
    ready: () => {
      if (isReady) return;
      isReady = true;
      say({ type: 'ready' });
      if (held !== undefined) tell(held);
    },
    result: (detail) => {
      if (isReady) tell(detail);
      else held = detail;
    },
    badAttribute: (attribute) => complain({ version: 1, code: 'BAD_ATTRIBUTE', attribute }),
    badData: () => complain({ version: 1, code: 'BAD_DATA' }),
    followHeight: (element) => followHeight(element, (height) => say({ type: 'size', height })),
    close: () => window.removeEventListener('message', hear),
  };
}

/** A frame that is not shown has no width, and no height worth telling. */
function followHeight(element: Element, say: (height: number) => void): () => void {
  let last = 0;
  const observer = new ResizeObserver(() => {
    const { width, height } = element.getBoundingClientRect();
    const rounded = Math.ceil(height);
    if (width === 0 || rounded === 0 || rounded === last) return;
    last = rounded;
    say(rounded);
  });
  observer.observe(element);
  return () => observer.disconnect();
}
