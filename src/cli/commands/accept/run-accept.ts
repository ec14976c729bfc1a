import { Failure } from '../../../diagnostics/failure.ts';
import { rewriteFile } from '../../../files/rewrite-file.ts';
import { present } from '../../../lib/present.ts';
import { suggestHint } from '../../../lib/suggest-names.ts';
import { renderAcceptedText } from '../../../report/commands/render-accepted-text.ts';
import { acceptDrift } from '../../../workflow/accept/accept-drift.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { splitKeys } from '../../arguments/split-args.ts';
import { refuseSecret } from '../../output/refuse-secret.ts';
import { writeDiagnostics } from '../../output/write-diagnostics.ts';
import { writeFormat } from '../../output/write-format.ts';
import { jsonText } from '../../output/write-json.ts';
import { parseVariables, sourceTexts } from '../../session/open-project.ts';
import { type PlanSession, withPlan } from '../../session/plan-session.ts';
import { policyOf } from '../../session/policy-from-options.ts';
import type { AcceptOptions } from './accept-command.ts';

/** `wac accept KEY…`: writes what somebody changed on the server into the manifests, or as overrides into `wac.yaml`. */
export async function runAccept(context: CommandContext<AcceptOptions>): Promise<ExitCode> {
  const { directory, rest: keys } = await splitKeys('accept', context.args);
  return await withPlan(
    { ...context, args: [] },
    { ...present({ directory }), wholeTree: 'accept' },
    (session) => accept(context, session, keys),
  );
}

async function accept(
  context: CommandContext<AcceptOptions>,
  { opened, server, run: made }: PlanSession,
  keys: readonly string[],
): Promise<ExitCode> {
  const { tree, project } = opened;
  const { environment } = project.configuration;
  refuseUndrifted(
    keys,
    made.plan.drift.map(({ key }) => key),
  );
  const { value, diagnostics } = await acceptDrift({
    keys: [...new Set(keys)],
    tree,
    ...present({ environment }),
    vars: parseVariables(context.options.var ?? []),
    plan: made.plan,
    desired: made.desired,
    webhooks: project.webhooks ?? [],
    inventory: made.inventory,
    policy: policyOf(context, project.configuration),
    api: server.api,
  });
  writeDiagnostics(context, diagnostics, sourceTexts(tree));
  if (diagnostics.length > 0) {
    context.io.stderr.write('Nothing was written\n');
    return EXIT.error;
  }
  for (const { path, text } of value.files) refuseSecret(context, path, text);
  for (const { path, text } of value.files) await rewriteFile(tree.root, path, text);
  const isInManifests = value.files.some(({ path }) => path !== tree.configuration?.path);
  const others = project.environments.filter((name) => name !== environment);
  await report(context, value.edits, isInManifests ? others : []);
  return EXIT.done;
}

function refuseUndrifted(keys: readonly string[], drifted: readonly string[]): void {
  const unknown = keys.find((key) => !drifted.includes(key));
  const known = [...new Set(drifted)].join(', ');
  const there = known === '' ? 'Nothing has drifted' : `These have drifted: ${known}`;
  if (keys.length === 0) {
    throw new Failure('No key to accept is given', { code: 'usage', hint: there });
  }
  if (unknown === undefined) return;
  throw new Failure(`"${unknown}" has not drifted`, {
    code: 'usage',
    hint: suggestHint(unknown, drifted) ?? there,
  });
}

async function report(
  context: CommandContext<AcceptOptions>,
  edits: Awaited<ReturnType<typeof acceptDrift>>['value']['edits'],
  others: readonly string[],
): Promise<void> {
  await writeFormat(context, {
    text: () => renderAcceptedText(edits),
    json: () => jsonText({ formatVersion: '1.0', accepted: edits }),
  });
  if (others.length > 0) {
    context.io.stderr.write(`The manifests also belong to ${others.join(', ')}: plan these too\n`);
  }
}
