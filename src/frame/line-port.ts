/** The engine's worker and a line's frame, speaking through a port. */
import type { UncausedResult } from '../embed/guest';
import type { AttributeName, Attributes } from '../embed/protocol';
import type { LineClient, LineStart, OpenLine, TakeAttributes } from './line-engine';
import type { LineWords } from './line-words';
import type { View } from './settings';

type ToEngine =
  | ({ readonly type: 'open' } & LineStart)
  | { readonly type: 'take'; readonly attributes: Attributes; readonly count: number };

type ToLine =
  | { readonly type: 'tell'; readonly words: LineWords; readonly result: UncausedResult }
  | { readonly type: 'bad'; readonly attribute: AttributeName }
  | { readonly type: 'view'; readonly view: View }
  | { readonly type: 'taken'; readonly count: number }
  | { readonly type: 'bad-data' | 'missing' | 'fail' };

/** The worker's side: a line for whoever has connected. */
export function serveLine(port: MessagePort, openLine: OpenLine): void {
  const say = (message: ToLine): void => port.postMessage(message);
  const client: LineClient = {
    guest: {
      badAttribute: (attribute) => say({ type: 'bad', attribute }),
      badData: () => say({ type: 'bad-data' }),
    },
    onView: (view) => say({ type: 'view', view }),
    onMissing: () => say({ type: 'missing' }),
    tell: (words, result) => say({ type: 'tell', words, result }),
    fail: () => say({ type: 'fail' }),
  };
  let take: TakeAttributes | undefined;
  port.onmessage = async ({ data }: MessageEvent<ToEngine>) => {
    if (data.type === 'open') {
      take = openLine(client, data);
      return;
    }
    await take?.(data.attributes);
    say({ type: 'taken', count: data.count });
  };
}

/** The line's side: opens a line at the other end of the port. */
export function openLineAt(port: MessagePort, client: LineClient, start: LineStart): TakeAttributes {
  const say = (message: ToEngine): void => port.postMessage(message);
  const waiting = new Map<number, () => void>();
  port.onmessage = ({ data }: MessageEvent<ToLine>) => {
    if (data.type === 'taken') waiting.get(data.count)?.();
    else hear(data, client);
  };
  say({ type: 'open', ...start });
  let count = 0;
  return (attributes) => {
    count += 1;
    const taken = new Promise<void>((resolve) => waiting.set(count, resolve));
    say({ type: 'take', attributes, count });
    return taken;
  };
}

function hear(message: Exclude<ToLine, { readonly type: 'taken' }>, client: LineClient): void {
  switch (message.type) {
    case 'tell':
      client.tell(message.words, message.result);
      break;
    case 'bad':
      client.guest.badAttribute(message.attribute);
      break;
    case 'bad-data':
      client.guest.badData();
      break;
    case 'view':
      client.onView(message.view);
      break;
    case 'missing':
      client.onMissing();
      break;
    case 'fail':
      client.fail();
      break;
  }
}
