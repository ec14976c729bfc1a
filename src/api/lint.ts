/** The checks of manifests that need evidence: what runs have logged, and what is on the server. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Failure } from '../diagnostics/failure.ts';
import { mergeDiagnostics } from '../diagnostics/merge-diagnostics.ts';
import { present } from '../lib/present.ts';
import type { Desired, Observed } from '../model/automation.ts';
import type { HistoryFiles } from '../workflow/backtest/history-files.ts';
import { checkAddresses } from '../workflow/evidence/check-addresses.ts';
import { lintArtifacts } from '../workflow/evidence/lint-artifacts.ts';
import { lintRuns } from '../workflow/evidence/lint-runs.ts';
import { isPartFailure } from '../workflow/evidence/list-live-runs.ts';
import type { LiveRuns } from '../workflow/evidence/live-runs.ts';
import {
  type LintExecutionsInput,
  lintExecutions,
} from '../workflow/executions/lint-executions.ts';
import type { Server } from './connect.ts';
import { type Edges, nodeEdges } from './edges.ts';
import { evidenceChecks } from './evidence-checks.ts';
import type { LoadedProject } from './load-project.ts';
import { plan } from './plan.ts';

/** What is checked, and with which evidence. */
export interface LintOptions {
  /** The runs: of a server, or files. */
  readonly runs: HistoryFiles | LiveRuns;
  /** The server on which names, integrations and features are checked. Absent: only runs are checked. */
  readonly server?: Pick<Server, 'api' | 'name'>;
  /** The values of runs that began before are not read. Absent: no limit. */
  readonly since?: Date;
  /** Whether an integration of a team that does not own the scope is an error; absent: a warning. */
  readonly strict?: boolean;
  /** Reads when automations of the server fired; absent: that is not checked. */
  readonly executionsOf?: LintExecutionsInput['executionsOf'];
  readonly vars?: ReadonlyMap<string, string>;
  readonly edges?: Partial<Pick<Edges, 'now'>>;
}

/** How the checks ended. */
export interface LintRun {
  /** Those of the manifests, and what evidence shows; what a comment silences is left out. */
  readonly diagnostics: readonly Diagnostic[];
  /** Runs whose values were read. */
  readonly runs: number;
}

/**
 * Checks manifests against evidence. What cannot be read is named (`lint/unread`), and never taken for absent.
 *
 * @param loaded a project without errors.
 * @throws Failure where the server cannot be used at all.
 */
export async function lint(
  {
    tree,
    project,
    diagnostics: known,
  }: Required<Pick<LoadedProject, 'tree' | 'project' | 'diagnostics'>>,
  options: LintOptions,
): Promise<LintRun> {
  const { runs, server, since, vars, strict } = options;
  const now = nodeEdges(present({ now: options.edges?.now })).now();
  const checks = evidenceChecks({ tree, project }, now, vars);
  const read = await lintRuns({
    ...checks,
    runs,
    ...present({ since: since?.getTime() }),
  });
  // After the runs: their limits count the requests of the connection.
  const names =
    server === undefined
      ? { diagnostics: [], desired: [], automations: [] }
      : await lintNames(project, server, strict ?? false);
  const artifacts =
    'api' in runs
      ? await lintArtifacts({
          desired: names.desired,
          live: runs,
          now: now.getTime(),
          ...present({ since: since?.getTime() }),
        })
      : [];
  const executions =
    options.executionsOf === undefined
      ? []
      : await lintExecutions({
          ...names,
          owner: project.configuration.owner,
          since: since ?? now,
          executionsOf: options.executionsOf,
        });
  const found = names.diagnostics;
  const evidence = checks.unsilenced([
    ...found,
    ...withoutMissing([...read.diagnostics, ...artifacts], found),
    ...executions,
  ]);
  return {
    diagnostics: mergeDiagnostics([withoutRepeated(known, evidence), evidence]),
    runs: read.runs,
  };
}

/** Names, features and integrations, as a plan looks them up. */
async function lintNames(
  project: Parameters<typeof plan>[0],
  server: Pick<Server, 'api' | 'name'>,
  strict: boolean,
): Promise<{
  readonly diagnostics: readonly Diagnostic[];
  readonly desired: readonly Desired[];
  readonly automations: readonly Observed[];
}> {
  try {
    const { diagnostics, desired, inventory } = await plan(project, server, { strict });
    const own = diagnostics.filter(({ code }) => /^(?:resolve|integration)\//.test(code));
    return {
      diagnostics: [...own, ...checkAddresses(desired)],
      desired,
      automations: inventory.automations,
    };
  } catch (error) {
    // Without a connection nothing was checked at all.
    if (!isPartFailure(error) || error.code === 'network') throw error;
    return { diagnostics: [unreadNames(error)], desired: [], automations: [] };
  }
}

function unreadNames({ message, hint }: Failure): Diagnostic {
  return {
    code: 'lint/unread',
    severity: 'warning',
    message: `Scopes, integrations, features, aliases and tags were not checked: ${message}`,
    ...present({ hint }),
  };
}

/** That the runs of a missing project cannot be read goes without saying. */
function withoutMissing(
  read: readonly Diagnostic[],
  names: readonly Diagnostic[],
): readonly Diagnostic[] {
  const missing = new Set(
    names.flatMap(({ code, keys = [] }) => (code === 'resolve/not-found' ? keys : [])),
  );
  const isSaid = ({ code, keys = [] }: Diagnostic): boolean =>
    code === 'lint/unread' && keys.length > 0 && keys.every((key) => missing.has(key));
  return read.filter((each) => !isSaid(each));
}

/** What evidence says again, with numbers, is left out of what the manifests alone have shown. */
function withoutRepeated(
  known: readonly Diagnostic[],
  evidence: readonly Diagnostic[],
): readonly Diagnostic[] {
  const found = new Set(
    evidence.map(({ code, range }) => `${code} ${range?.file}:${range?.start.line}`),
  );
  return known.filter(
    ({ code, range }) => !found.has(`${code} ${range?.file}:${range?.start.line}`),
  );
}
