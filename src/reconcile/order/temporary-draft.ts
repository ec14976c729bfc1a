import type { AutomationDraft } from '../../model/automation.ts';
import { canonicalAutomation } from '../../model/canonical/canonical-automation.ts';
import { partHash } from '../../model/canonical/digest.ts';
import { parseMarker } from '../../model/canonical/marker.ts';
import { withMarker } from '../../model/canonical/render-marker.ts';
import type { Change } from '../../model/plan/change.ts';
import { contentAfter } from '../build-change.ts';

/**
 * The first step of a change that passes through a temporary name: all of the change but its name.
 *
 * Its marker hashes the temporary name, so that a run that finds it after a crash sees an automation of ours that
 * only wants renaming. Undefined for a change that needs no such step.
 */
export function temporaryDraft(change: Change): AutomationDraft | undefined {
  const { after, before, temporaryName } = change;
  if (after === undefined || temporaryName === undefined) return undefined;
  const draft = { ...after, name: temporaryName };
  const content = contentAfter(before, draft);
  const parsed = parseMarker(after.description);
  if (content === undefined || parsed.kind !== 'marker') return draft;
  // A repair keeps the version of the marker that is there.
  const name = partHash(canonicalAutomation(content), 'name', parsed.marker.version);
  const hashes = { ...parsed.marker.hashes, name };
  return { ...draft, description: withMarker(parsed.text, { ...parsed.marker, hashes }) };
}
