/** `wac apply plan.json`: applies what was reviewed, and refuses as a whole when anything has changed since. */

import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../../../diagnostics/failure.ts';
import { CONFIGURATION_NAME } from '../../../files/find-root.ts';
import { present } from '../../../lib/present.ts';
import type { PlanFile } from '../../../reconcile/document/parse-plan-document.ts';
import { checkPlanFile, planToApply } from '../../../reconcile/requests/plan-to-apply.ts';
import { escapeTerminal } from '../../../report/text/escape-terminal.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import { requestedEnvironment } from '../../../workflow/requested-environment.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { writeDiagnostics } from '../../output/write-diagnostics.ts';
import { DEFAULT_SANDBOX_FILE } from '../../sandbox/sandbox-file.ts';
import { confirmAndApply } from '../../session/confirm-and-apply.ts';
import { withPlan } from '../../session/plan-session.ts';
import { readPlanFile } from '../../session/read-plan-file.ts';
import type { ApplyOptions } from './apply-command.ts';
import { refuseOtherChecksum } from './refuse-other-checksum.ts';

/** How plans name a sandbox, before its file. */
const SANDBOX = 'sandbox:';

/** Reads manifests and server again, compares with the file, and applies what is left. */
export async function applyPlanFile(
  context: CommandContext<ApplyOptions>,
  path: string,
  directory: string | undefined,
): Promise<ExitCode> {
  const file = await readPlanFile(context, path);
  if (typeof file === 'number') return file;
  refuseOtherChecksum(context.options.checksum, file.checksum);
  if (directory === undefined) context.root.keepBase();
  const location = directory ?? recordedDirectory(file, context, path);
  // A chosen environment that is not the file's is found out below, whichever way it was chosen.
  const environment = requestedEnvironment(context.options.env, context.io.env) ?? file.environment;
  const inEnvironment: CommandContext<ApplyOptions> = {
    ...context,
    // The first argument is the plan file, never a directory.
    args: [],
    options: { ...context.options, ...present({ env: environment }) },
  };
  return await withPlan(
    inEnvironment,
    {
      writesFor: 'apply',
      wholeTree: 'apply',
      grants: {
        ...file.grants,
        failOnConflict: file.grants.failOnConflict || context.options.failOnConflict === true,
      },
      ...present({ directory: location }),
    },
    async ({ server, run }) => {
      const problems = checkPlanFile(file, run.plan);
      if (problems.length > 0) {
        writeDiagnostics(context, problems);
        return EXIT.stale;
      }
      const reviewed = planToApply(file, run);
      if (reviewed.kind === 'stale') {
        throw new Failure(`The plan in "${path}" is stale, and nothing was written`, {
          code: 'stale-plan',
          hint: `${reviewed.moved.map(({ message }) => message).join('; ')}. Make a new plan and review it: wac plan --out ${path}`,
        });
      }
      if (reviewed.done.length > 0) {
        context.io.stderr.write(`Done already: ${escapeTerminal(reviewed.done.join(', '))}\n`);
      }
      return await confirmAndApply(inEnvironment, { server, plan: reviewed.plan });
    },
  ).catch((error: unknown) => {
    throw forgottenSandbox(error, file, context, path);
  });
}

/** The same failure, or where a key is missing because the plan is for the sandbox: that `--sandbox` is. */
function forgottenSandbox(
  error: unknown,
  { server }: PlanFile,
  { options }: CommandContext<ApplyOptions>,
  path: string,
): unknown {
  const isKey = error instanceof Failure && error.code === 'no-api-key';
  if (!isKey || options.sandbox !== undefined || !server.startsWith(SANDBOX)) return error;
  const file = server.slice(SANDBOX.length);
  const flag = file === DEFAULT_SANDBOX_FILE ? '--sandbox' : `--sandbox=${file}`;
  return new Failure(`The plan in "${path}" is for the sandbox`, {
    code: 'usage',
    hint: `Add ${flag}: wac apply ${path} ${flag}`,
  });
}

/**
 * The manifest directory that the file records: seen from here, or from the folder of the file; undefined where it
 * records none.
 *
 * @throws Failure `usage` when there is no such directory; another one must not take its place.
 */
function recordedDirectory(
  { directory }: PlanFile,
  { io }: CommandContext<ApplyOptions>,
  path: string,
): string | undefined {
  if (directory === undefined) return undefined;
  const found = [directory, join(dirname(path), directory)].find((each) =>
    existsSync(join(resolve(io.cwd, each), CONFIGURATION_NAME)),
  );
  if (found !== undefined) return found;
  throw new Failure(
    `The plan was made from the manifest directory "${directory}", which is not here`,
    {
      code: 'usage',
      hint: `Run the command where the plan was made, or name the directory: wac apply ${path} DIRECTORY`,
    },
  );
}
