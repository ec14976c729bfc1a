/** `wac doctor --probe ENTITY/PROJECT`: what wac assumes about the server, tried out in a scratch project. */
import { Failure } from '../../../diagnostics/failure.ts';
import { countNoun } from '../../../lib/count-noun.ts';
import { present } from '../../../lib/present.ts';
import type { Project } from '../../../model/configuration.ts';
import { type ProbeReport, renderProbeJson } from '../../../report/commands/probe-report.ts';
import {
  renderProbedAssumption,
  renderProbeEnd,
} from '../../../report/commands/render-probe-text.ts';
import { escapeTerminal } from '../../../report/text/escape-terminal.ts';
import { ProbePermit } from '../../../wandb/probe/probe-permit.ts';
import { combineExitCodes, EXIT, type ExitCode, exitCodeOf } from '../../../workflow/exit-code.ts';
import {
  type PreparedProbe,
  type ProbeTarget,
  prepareProbe,
} from '../../../workflow/probe/prepare-probe.ts';
import { type ProbeOutcome, runProbe } from '../../../workflow/probe/run-probe.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { parseSeconds } from '../../arguments/parse-count.ts';
import { askYes } from '../../output/ask-until.ts';
import { outputStyle } from '../../output/output-style.ts';
import { writeJson } from '../../output/write-json.ts';
import { openProject } from '../../session/open-project.ts';
import { openServer } from '../../session/open-server.ts';
import type { DoctorOptions } from './doctor-command.ts';

/** The share of `--timeout` in which experiments may begin; the rest is for cleaning up. */
const EXPERIMENTS_SHARE = 0.6;

/** Asks, probes, cleans up and reports. */
export async function runDoctorProbe(
  context: CommandContext<DoctorOptions>,
  path: string,
): Promise<ExitCode> {
  const { io, options } = context;
  const target = parseTarget(path, options.probeEntity ?? []);
  const project = await openProjectIfThere(context);
  if (typeof project === 'number') return project;
  // Read before anything is written: from here on a signal ends the experiments, and what they created is removed.
  const { signal } = io;
  const permit = new ProbePermit([target.entity, ...target.entities]);
  const server = await openServer(context, {
    probe: permit,
    seed: seedOf(target),
    ...present({ project }),
  });
  try {
    const api = await server.openProbe(permit);
    const prepared = await prepareProbe(api, target);
    await confirm(context, { prepared, target, server: server.name });
    server.finishInFlight();
    const seconds = parseSeconds(options.timeout, '--timeout') ?? Number.POSITIVE_INFINITY;
    const style = outputStyle(io.stdout, io.env);
    const outcome = await runProbe(prepared, {
      api,
      runId: newRunId(io.random),
      sleep: io.sleep,
      monotonic: io.monotonic,
      experimentsMs: seconds * 1000 * EXPERIMENTS_SHARE,
      signal,
      onResult: (result) => {
        if (options.format !== 'json') io.stdout.write(renderProbedAssumption(result, style));
      },
    });
    const report: ProbeReport = { ...outcome.report, server: server.name };
    if (options.format === 'json') writeJson(io, renderProbeJson(report));
    else io.stdout.write(renderProbeEnd(report, style));
    return exitCodeOfProbe(outcome);
  } finally {
    await server.close();
  }
}

/**
 * `ENTITY/PROJECT`, and further entities.
 *
 * @throws Failure `usage`
 */
function parseTarget(path: string, entities: readonly string[]): ProbeTarget {
  const [entity = '', project = '', ...rest] = path.split('/');
  if (entity === '' || project === '' || rest.length > 0) {
    throw new Failure(`"${path}" is not ENTITY/PROJECT`, {
      code: 'usage',
      hint: 'Name an empty project: wac doctor --probe vision-team/scratch',
    });
  }
  return { entity, project, entities: [...new Set(entities)].filter((name) => name !== entity) };
}

/** The manifests where there are any: the probe talks to the server that `wac doctor` checks. */
async function openProjectIfThere(
  context: CommandContext<DoctorOptions>,
): Promise<Project | undefined | ExitCode> {
  if (context.args[0] === undefined && !context.root.exists) return undefined;
  const opened = await openProject(context, undefined, undefined, true);
  return typeof opened === 'number' ? opened : opened.project;
}

/** What a sandbox needs for every experiment: the project, a collection in it, and the teams. */
function seedOf({ entity, project, entities }: ProbeTarget) {
  return {
    entities: [entity, ...entities],
    organizations: [],
    scopes: [{ kind: 'project', entity, project, collection: 'probe' }],
    integrations: [],
  } as const;
}

/** Answers "yes" by `--yes`, or asks; with nobody to ask it refuses. */
async function confirm(
  { io, options }: CommandContext<DoctorOptions>,
  probe: {
    readonly prepared: PreparedProbe;
    readonly target: ProbeTarget;
    readonly server: string;
  },
): Promise<void> {
  if (options.yes === true) return;
  if (io.ask === undefined) {
    throw new Failure(
      'Nothing was probed: wac cannot ask for confirmation, because this is not a terminal',
      {
        code: 'refused',
        hint: 'Add --yes',
      },
    );
  }
  const question = `${escapeTerminal(describeIntent(probe))} Only "yes" continues: `;
  if (await askYes(io, question)) return;
  throw new Failure('Nothing was probed', { code: 'refused' });
}

function describeIntent({
  prepared: { project, leftBefore },
  target,
  server,
}: Parameters<typeof confirm>[1]): string {
  const teams = [target.entity, ...target.entities].join(', ');
  const before =
    leftBefore === 0
      ? ''
      : ` It first removes ${countNoun(leftBefore, 'object')} of an earlier probe.`;
  return (
    `The probe creates and deletes about 70 automations in ${project.entity}/${project.name} and ` +
    `5 webhook integrations in ${teams}, on ${server}. The automations are disabled, and the webhooks have an address ` +
    `that does not exist. Names begin with "wac-probe".${before}`
  );
}

/** Eight hexadecimal digits. */
function newRunId(random: () => number): string {
  return Math.floor(random() * 0x1_0000_0000)
    .toString(16)
    .padStart(8, '0');
}

function exitCodeOfProbe({ report, failures }: ProbeOutcome): ExitCode {
  return combineExitCodes([
    ...(report.isInterrupted ? [EXIT.interrupted] : []),
    ...(report.leftovers.length > 0 ? [EXIT.partial] : []),
    ...(report.assumptions.some(({ status }) => status === 'refuted') ? [EXIT.changes] : []),
    ...failures.map(exitCodeOf),
  ]);
}
