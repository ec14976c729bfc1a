/** Decides which workflows `wac init` writes, and says why when it writes none. */
import { join } from 'node:path';
import { Failure } from '../../../diagnostics/failure.ts';
import { readIfThere } from '../../../files/read-if-there.ts';
import { isOnGitHub } from '../../../workflow/init/git-remote.ts';
import type { InitFile } from '../../../workflow/init/init-files.ts';
import {
  initWorkflows,
  isActionReference,
  isPinnedToCommit,
  workflowPath,
  workflowSuffix,
} from '../../../workflow/init/init-workflows.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { detectActionReference } from '../../detect-action-reference.ts';
import type { InitOptions } from './init-command.ts';
import type { InitTarget } from './init-target.ts';
import { plannedDirectories } from './planned-directories.ts';
import { settle } from './settle.ts';

export interface SettledWorkflows {
  /** Relative to the repository. */
  readonly files: readonly InitFile[];
  /** What to print after the files are written: what they need, or why there are none and what to type. */
  readonly note: string;
}

const ACTION_FORM =
  'Write OWNER/wac@COMMIT: where the action is, at a commit or tag that you trust';

/** The workflows that are asked for; when nobody says, those of a repository on GitHub whose action is known. */
export async function settleWorkflows(
  context: CommandContext<InitOptions>,
  target: InitTarget,
  server: string,
): Promise<SettledWorkflows> {
  const { options } = context;
  const detected = options.action ?? (await detectActionReference());
  const asked = options.workflows ?? (options.action === undefined ? undefined : 'github');
  const obstacle = findObstacle(target, detected);
  const choice = await settle(context, {
    given: asked,
    question: 'Workflows that plan, apply and watch for drift (github or none)',
    fallback: obstacle === undefined ? 'github' : 'none',
    flag: '--workflows',
    isGood: (value) => value === 'github' || value === 'none',
    form: 'Write github or none',
  });
  const { directory } = target;
  if (choice === 'github' && directory === undefined) {
    throw new Failure(`No workflow can name "${target.given}": it is outside the repository`, {
      code: 'usage',
      hint: 'Choose a directory of the repository, or add --workflows none',
    });
  }
  if (choice === 'none' || directory === undefined) {
    const why = asked === undefined ? (obstacle ?? 'none were requested') : '--workflows is none';
    return { files: [], note: noWorkflows(why, target.given, detected) };
  }
  const action = await settle(context, {
    given: options.action,
    question: 'The action, pinned: OWNER/wac@COMMIT',
    fallback: detected,
    flag: '--action',
    isGood: isActionReference,
    form: ACTION_FORM,
  });
  const present = await readIfThere(join(target.root, workflowPath('plan', undefined)));
  const planned = present === undefined ? undefined : plannedDirectories(present);
  const suffix = workflowSuffix(directory, planned);
  const branch = options.branch ?? target.repository?.defaultBranch ?? 'main';
  return {
    files: initWorkflows({
      action,
      directory,
      branch,
      server,
      ...(suffix === undefined ? {} : { suffix }),
    }),
    note: workflowNeeds(action, branch),
  };
}

/** Why no workflows are proposed; undefined where they are. */
function findObstacle(target: InitTarget, action: string | undefined): string | undefined {
  if (target.repository === undefined) return 'this is not a Git repository';
  if (target.directory === undefined) return 'the directory is outside the repository';
  if (!isOnGitHub(target.repository.config)) return 'no Git remote called origin is on github.com';
  if (action === undefined) return 'the repository of the action is unknown';
  return undefined;
}

function noWorkflows(why: string, directory: string, action: string | undefined): string {
  return `Wrote no workflows: ${why}. To add them for GitHub, type:
  wac init ${directory} --workflows github --action ${action ?? 'OWNER/wac@COMMIT'}
`;
}

function workflowNeeds(action: string, branch: string): string {
  const tag = isPinnedToCommit(action)
    ? ''
    : `${action} can be moved to other code by its owner: pin it to a commit.\n`;
  return `The workflows need the secrets WANDB_API_KEY_PLAN and WANDB_API_KEY_APPLY, the latter in an environment
called wandb-apply that only the branch ${branch} may use. They apply what reaches that branch.
${tag}`;
}
