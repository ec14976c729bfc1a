/** A payload's way from the server into a manifest and back. */
import { stringify } from 'yaml';
import { payloadToWrite } from '../../../src/model/canonical/canonical-payload.ts';
import { loadOne, manifest } from '../load.ts';

/** The payload that the exported manifest sends. */
export function exportedText(payload: string): string {
  const written = stringify({ payload: payloadToWrite(payload) ?? {} }, { lineWidth: 0 });
  const lines = written
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
  const { declarations, problems } = loadOne(
    manifest(`then:\n  sendWebhook:\n    integration: hook\n${lines}`),
  );
  const action = declarations[0]?.action;
  return action?.kind === 'sendWebhook' ? action.payload : problems.join('\n');
}
