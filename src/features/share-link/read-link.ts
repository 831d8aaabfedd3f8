import type { Problem } from '../../kernel/problem';
import { err, type Result } from '../../kernel/result';
import { parseScenario, type Scenario } from '../../law';
import { decodeSharePayload, type ShareLinkProblem } from '../../platform/share-link';

/** Why a link cannot be opened: its wrapping is wrong, or the scenario inside is. */
export type LinkProblem =
  | { readonly kind: 'wrapping'; readonly code: ShareLinkProblem }
  | { readonly kind: 'scenario'; readonly problems: readonly Problem[] };

/** The scenario in a payload, read as strictly as a file, or what is wrong with it. */
export async function readPayload(payload: string): Promise<Result<Scenario, LinkProblem>> {
  const decoded = await decodeSharePayload(payload);
  if (!decoded.ok) return err({ kind: 'wrapping', code: decoded.error });
  const scenario = parseScenario(decoded.value);
  return scenario.ok ? scenario : err({ kind: 'scenario', problems: scenario.error });
}
