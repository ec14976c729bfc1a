/** One run of the action: inputs, event, mode; whatever stops it becomes a reason, a message and an exit code. */
import { stat } from 'node:fs/promises';
import { hideTokens } from '../lib/hide-tokens.ts';
import { escapeTerminal } from '../report/text/escape-terminal.ts';
import { createSecretRedactor } from '../wandb/connect/secrets.ts';
import { EXIT, type ExitCode } from '../workflow/exit-code.ts';
import type { ActionIo } from './action-io.ts';
import type { ActionRun } from './action-run.ts';
import { ACTION_VERSION } from './action-version.ts';
import { ActionFailure, exitCodeOfError, reasonOf } from './failure-reason.ts';
import { createGitHubClient } from './github/github-client.ts';
import type { RepositoryAccess } from './github/github-comments.ts';
import { readIdentity } from './github/github-identity.ts';
import { type EventContext, readEventContext } from './inputs/event-context.ts';
import { checkEvent, offlineReason } from './inputs/event-rules.ts';
import { hasCredential } from './inputs/has-credential.ts';
import type { OutputName } from './inputs/input-table.ts';
import type { Mode } from './inputs/mode-table.ts';
import { wrongInput } from './inputs/parse-input.ts';
import { type ActionInputs, readInputs } from './inputs/read-inputs.ts';
import { readValidInputs } from './inputs/read-valid-inputs.ts';
import { describeError } from './publish/describe-error.ts';
import { renderFailureMarkdown } from './publish/render-failure.ts';
import { withCommitStatus } from './status/commit-status.ts';

/** Variables that hold a secret; the last one buys identity tokens from GitHub. */
const SECRET_VARIABLES = [
  'INPUT_WANDB-API-KEY',
  'INPUT_GITHUB-TOKEN',
  'WANDB_API_KEY',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
] as const;

/** What each mode does, loaded when it is asked for. `reason` is why a mode that validates offline does so. */
const RUNS: Readonly<Record<Mode, (run: ActionRun, reason?: string) => Promise<void>>> = {
  validate: async (run, reason) =>
    await (await import('./modes/run-validate.ts')).runValidate(run, {
      because: reason,
      isOffline: reason !== undefined,
    }),
  plan: async (run) => await (await import('./modes/run-plan.ts')).runPlan(run),
  check: async (run) => await (await import('./modes/run-check.ts')).runCheck(run),
  apply: async (run) => await (await import('./modes/run-apply.ts')).runApply(run),
  drift: async (run) => await (await import('./modes/run-drift.ts')).runDrift(run),
  setup: async (run) => await (await import('./modes/run-setup.ts')).runSetup(run),
};

/** Runs; never rejects. */
export async function runAction(rawIo: ActionIo): Promise<ExitCode> {
  const closers: (() => Promise<void>)[] = [];
  const secrets = createSecretRedactor();
  const redact = (text: string): string => secrets.redact(text);
  const hide = (text: string): string => hideTokens(redact(text));
  // GitHub shows annotations beside the code, untrusted text included.
  let hasSummary = false;
  const io: ActionIo = {
    ...rawIo,
    annotate: (level, message, repository) => {
      rawIo.annotate(level, hide(escapeTerminal(message, { multiline: true })), repository);
    },
    log: (text) => rawIo.log(hide(text)),
    debug: (text) => rawIo.debug(hide(escapeTerminal(text, { multiline: true }))),
    appendSummary: async (markdown) => {
      hasSummary = true;
      await rawIo.appendSummary(markdown);
    },
  };
  const addSecret = (secret: string): void => {
    secrets.add(secret);
    for (const line of secret.split('\n')) if (line.trim() !== '') io.mask(line.trim());
  };
  try {
    for (const name of SECRET_VARIABLES) {
      const secret = io.env[name]?.trim();
      if (secret) addSecret(secret);
    }
    await dispatch(
      await openRun(io, { redact, addSecret, closeAtEnd: (close) => closers.push(close) }),
    );
    io.setOutput('failure-reason', '');
    return EXIT.done;
  } catch (error) {
    const isCanceled = io.signal.aborted && !(error instanceof ActionFailure);
    io.setOutput('failure-reason', isCanceled ? 'interrupted' : reasonOf(error));
    io.annotate('error', describeError(error));
    if (!hasSummary && !isCanceled && io.env['INPUT_SUMMARY']?.trim().toLowerCase() !== 'false') {
      const consequence = 'The log of this step has the details.';
      await rawIo.appendSummary(hide(renderFailureMarkdown(error, { consequence })));
    }
    return isCanceled ? EXIT.interrupted : exitCodeOfError(error);
  } finally {
    for (const close of closers) await close();
  }
}

async function dispatch(run: ActionRun): Promise<void> {
  const { inputs, context } = run;
  checkEvent(context, inputs);
  const offline = offlineReason(context, inputs, hasCredential(run));
  if (offline !== undefined) return await RUNS.validate(run, offline);
  await withCommitStatus(run, () => RUNS[inputs.mode](run));
}

type SharedParts = Pick<ActionRun, 'redact' | 'addSecret' | 'closeAtEnd'>;

async function openRun(io: ActionIo, shared: SharedParts): Promise<ActionRun> {
  try {
    const inputs = readInputs(io.env);
    await checkWorkingDirectory(inputs.workingDirectory);
    const context = await readEventContext(io.env);
    debugContext(io, inputs, context);
    return createRun(io, shared, { inputs, context });
  } catch (error) {
    if (error instanceof ActionFailure) await reportFailure(io, shared, error);
    throw error;
  }
}

/** For a run that fails before it begins: says so where the plan would be, with the inputs that are right. */
async function reportFailure(
  io: ActionIo,
  shared: SharedParts,
  failure: ActionFailure,
): Promise<void> {
  // Without a repository there is nothing to write to.
  const context = await readEventContext(io.env).catch(() => undefined);
  if (context === undefined) return;
  const { inputs, wrong } = readValidInputs(io.env);
  const { reportWrongInputs } = await import('./modes/report-wrong-inputs.ts');
  await reportWrongInputs(createRun(io, shared, { inputs, context }), wrong, failure);
}

function createRun(
  io: ActionIo,
  shared: SharedParts,
  { inputs, context }: Pick<ActionRun, 'inputs' | 'context'>,
): ActionRun {
  const outputs = new Map<OutputName, string>();
  let repository: Promise<RepositoryAccess> | undefined;
  const connect = async (): Promise<RepositoryAccess> => {
    if (inputs.githubToken === '')
      throw new ActionFailure('github', 'The input "github-token" is empty');
    const client = createGitHubClient({
      fetch: io.fetch,
      apiUrl: context.apiUrl,
      graphqlUrl: context.graphqlUrl,
      token: inputs.githubToken,
      userAgent: `wac-action/${ACTION_VERSION}`,
      sleep: io.sleep,
      now: io.now,
      redact: shared.redact,
      debug: io.debug,
    });
    const repoPath = `/repos/${encodeURIComponent(context.owner)}/${encodeURIComponent(context.repo)}`;
    return { client, repoPath, identity: await readIdentity(client) };
  };
  return {
    io,
    inputs,
    context,
    ...shared,
    outputs,
    setOutput: (name, value) => {
      const text = shared.redact(String(value));
      outputs.set(name, text);
      io.setOutput(name, text);
    },
    github: () => {
      repository ??= connect();
      return repository;
    },
  };
}

/** For people who look for why a run did what it did: what it was asked, and about what. */
function debugContext(io: ActionIo, inputs: ActionInputs, context: EventContext): void {
  const { wandbApiKey: _key, githubToken: _token, ...shown } = inputs;
  io.debug(`inputs: ${JSON.stringify(shown)}`);
  io.debug(`event: ${JSON.stringify(context)}`);
}

async function checkWorkingDirectory(directory: string): Promise<void> {
  const found = await stat(directory).catch(() => undefined);
  if (found?.isDirectory() === true) return;
  throw wrongInput('working-directory', directory, 'a directory of the checkout');
}
