import { Failure } from '../../../diagnostics/failure.ts';
import { present } from '../../../lib/present.ts';
import {
  type DoctorCheck,
  renderDoctorJson,
  renderDoctorText,
} from '../../../report/commands/render-doctor-text.ts';
import { EXIT, type ExitCode, exitCodeOf } from '../../../workflow/exit-code.ts';
import { runDoctor as runChecks } from '../../../workflow/run-doctor.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { isSupportedNode, SUPPORTED_NODE } from '../../node-version.ts';
import { outputStyle } from '../../output/output-style.ts';
import { writeFormat } from '../../output/write-format.ts';
import { jsonText } from '../../output/write-json.ts';
import { executionHistory } from '../../session/execution-notes.ts';
import { type AnyServer, openAnyServer } from '../../session/open-any-server.ts';
import { VERSION } from '../../version.ts';
import type { DoctorOptions } from './doctor-command.ts';

/** `wac doctor`: everything that must be right before a plan can be made, checked one by one. */
export async function runDoctor(context: CommandContext<DoctorOptions>): Promise<ExitCode> {
  const { io, options } = context;
  if (options.probe !== undefined) {
    const { runDoctorProbe } = await import('./run-doctor-probe.ts');
    return await runDoctorProbe(context, options.probe);
  }
  const checks: DoctorCheck[] = [
    { name: 'wac', status: 'ok', detail: `Version ${VERSION} on Node ${process.version}` },
    nodeCheck(process.versions.node),
  ];
  const opened = await openForDoctor(context, checks);
  if (typeof opened === 'number') return opened;
  let exitCode: ExitCode = EXIT.done;
  if (opened instanceof Failure) {
    checks.push({
      name: 'server',
      status: 'error',
      detail: opened.message,
      ...present({ hint: opened.hint }),
    });
    exitCode = exitCodeOf(opened.code);
  } else {
    try {
      const report = await runChecks(opened.server.api, opened.server.name, opened.request, {
        project: opened.project,
        executionsOf: (automations) => executionHistory(context, opened.server, automations),
      });
      checks.push(...report.checks);
      if (report.failure !== undefined) exitCode = exitCodeOf(report.failure);
      else if (report.lacksSecrets) exitCode = EXIT.invalid;
    } finally {
      await opened.server.close();
    }
  }
  await writeFormat(context, {
    text: () => renderDoctorText(checks, outputStyle(io.stdout, io.env)),
    json: () => jsonText(renderDoctorJson(checks)),
  });
  return exitCode;
}

/** Whether the program is tested with this version of Node.js. */
function nodeCheck(version: string): DoctorCheck {
  const name = 'node';
  if (isSupportedNode(version)) {
    return { name, status: 'ok', detail: `Node.js ${version} is supported` };
  }
  return {
    name,
    status: 'warning',
    detail: `Node.js ${version} is not supported`,
    hint: `wac is tested with Node.js ${SUPPORTED_NODE}`,
  };
}

/**
 * Opens the server and adds a check for each setting, with its source. A missing key is a finding here, not the end of
 * the run; a usage mistake still is.
 */
async function openForDoctor(
  context: CommandContext<DoctorOptions>,
  checks: DoctorCheck[],
): Promise<AnyServer | ExitCode | Failure> {
  try {
    return await openAnyServer(context, {
      onSetting: (setting, { value, source }) => {
        checks.push({ name: 'setting', status: 'ok', detail: `${setting}: ${value} (${source})` });
      },
    });
  } catch (error) {
    if (error instanceof Failure && error.code !== 'usage') return error;
    throw error;
  }
}
