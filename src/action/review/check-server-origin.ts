/** Sends a credential only where the workflow, the base branch or W&B itself says that it belongs. */
import type { ManifestTree } from '../../files/read-manifest-tree.ts';
import type { Configuration } from '../../model/configuration.ts';
import { isMultiTenant, isSameDeployment } from '../../model/deployment.ts';
import { PIN_SOURCE } from '../../wandb/connect/choose-server.ts';
import { normalizeServer } from '../../wandb/connect/server-address.ts';
import type { ActionRun } from '../action-run.ts';
import { ActionFailure } from '../failure-reason.ts';
import { serverChoice } from '../open-wandb.ts';
import { readBaseConfiguration } from './base-configuration.ts';

/**
 * Refuses a server that only the change itself names: whoever writes a pull request would choose who gets the key.
 *
 * @throws ActionFailure `usage`, before anything is sent.
 */
export async function checkServerOrigin(
  run: ActionRun,
  tree: ManifestTree,
  configuration: Configuration,
): Promise<void> {
  const { address, source } = serverChoice(run, configuration);
  if (source !== PIN_SOURCE || isMultiTenant(address)) return;
  const base = await readBaseConfiguration(run, tree, configuration.environment);
  if (base.status === 'same-branch') return;
  const before = base.status === 'known' ? base.configuration.server : undefined;
  if (before !== undefined && isSameDeployment(normalizeServer(before, BASE), address)) return;
  const change =
    before === undefined
      ? `This change sets "server" in wac.yaml to ${address}`
      : `This change sets "server" in wac.yaml to ${address}; before it was ${before}`;
  throw new ActionFailure(
    'usage',
    `${change}. The credential was not sent there. If the server is right, set the input "wandb-base-url" in the workflow`,
  );
}

/** Compared only, so plain http does no harm. */
const BASE = { source: 'wac.yaml of the base', allowInsecureHttp: true };
