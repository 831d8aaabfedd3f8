import { useCallback, useEffect, useRef, useState } from 'react';
import type { Scenario } from '../../law';
import { depthIn, hashOf, payloadIn } from '../../platform/address';
import { currentHash, onHashChange, replaceHash } from '../../platform/page';
import { type LinkProblem, readPayload } from './read-link';

interface Page {
  /** Whether opening a link now would lose work of the person. */
  readonly edited: boolean;
  /** Puts the scenario into the form, which is then as unedited. */
  readonly apply: (scenario: Scenario) => void;
}

/** Where the page stands with the link in its address. */
export type IncomingLinkState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'asking'; readonly scenario: Scenario }
  | { readonly kind: 'refused'; readonly problem: LinkProblem };

export interface IncomingLinkControl {
  readonly state: IncomingLinkState;
  /** Whether the address the page was opened with has been dealt with: applied, refused, or asked about. */
  readonly settled: boolean;
  /** Opens the scenario asked about. */
  readonly open: () => void;
  /** Leaves the page as it is and takes the link out of the address. */
  readonly dismiss: () => void;
}

const NONE: IncomingLinkState = { kind: 'none' };
/** The address of this depth of the page, without a link. */
const plainHash = (): string => hashOf(depthIn(currentHash()));

const initialState = (): IncomingLinkState =>
  payloadIn(currentHash()) === null ? NONE : { kind: 'reading' };

/** Tells what the address's link holds, null for none, now and at each change; what a later change overtakes is not told. */
function followAddress(tell: (read: Awaited<ReturnType<typeof readPayload>> | null) => void): () => void {
  let latest = 0;
  const readAddress = async (): Promise<void> => {
    latest += 1;
    const mine = latest;
    const payload = payloadIn(currentHash());
    const read = payload === null ? null : await readPayload(payload);
    if (mine === latest) tell(read);
  };
  void readAddress();
  const stop = onHashChange(() => void readAddress());
  return () => {
    latest = -1;
    stop();
  };
}

/**
 * Reads the link in the address, at load and whenever the address changes. Work of the person is not
 * replaced before they say so. Once the scenario is edited, the link leaves the address, which would
 * otherwise tell another story than the page.
 */
export function useIncomingLink({ edited, apply }: Page): IncomingLinkControl {
  const [state, setState] = useState(initialState);
  const page = useRef({ edited, apply });
  useEffect(() => {
    page.current = { edited, apply };
  });

  useEffect(
    () =>
      followAddress((read) => {
        if (read === null) return setState((before) => (before.kind === 'refused' ? before : NONE));
        if (!read.ok) return setState({ kind: 'refused', problem: read.error });
        if (page.current.edited) return setState({ kind: 'asking', scenario: read.value });
        page.current.apply(read.value);
        setState(NONE);
      }),
    [],
  );

  const isQuiet = state.kind === 'none';
  useEffect(() => {
    if (edited && isQuiet && payloadIn(currentHash()) !== null) replaceHash(plainHash());
  }, [edited, isQuiet]);

  const dismiss = useCallback(() => {
    if (payloadIn(currentHash()) !== null) replaceHash(plainHash());
    setState(NONE);
  }, []);
  const open = useCallback(() => {
    if (state.kind === 'asking') page.current.apply(state.scenario);
    setState(NONE);
  }, [state]);

  return { state, settled: state.kind !== 'reading', open, dismiss };
}
