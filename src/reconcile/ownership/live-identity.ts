import { present } from '../../lib/present.ts';
import type { Observed } from '../../model/automation.ts';
import { canonicalAutomation } from '../../model/canonical/canonical-automation.ts';
import { automationDigest } from '../../model/canonical/digest.ts';
import { parseMarker } from '../../model/canonical/marker.ts';
import type { ChangeResultIdentity } from './result-identity.ts';

/** What identifies the state that an automation is in: its content, and its marker to the letter. */
export function liveIdentity(observed: Observed): ChangeResultIdentity {
  const parsed = parseMarker(observed.description);
  return {
    digest: automationDigest(canonicalAutomation(observed, { text: parsed.text })),
    ...present({ marker: parsed.kind === 'none' ? undefined : parsed.line }),
  };
}
