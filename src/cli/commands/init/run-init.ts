import { join, relative, sep } from 'node:path';
import { Failure } from '../../../diagnostics/failure.ts';
import { CONFIGURATION_NAME } from '../../../files/find-root.ts';
import { readIfThere } from '../../../files/read-if-there.ts';
import { writeFileAtomically } from '../../../files/write-file-atomically.ts';
import { isLoopback } from '../../../lib/is-loopback.ts';
import { present } from '../../../lib/present.ts';
import { DEFAULT_SERVER } from '../../../model/deployment.ts';
import { escapeTerminal } from '../../../report/text/escape-terminal.ts';
import { chooseServer } from '../../../wandb/connect/choose-server.ts';

import { fromEnvironment, type WandbSettings } from '../../../wandb/connect/wandb-settings.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import {
  distinctOwner,
  type OtherConfiguration,
  serverOfText,
} from '../../../workflow/init/distinct-owner.ts';
import { ownerOfRemote } from '../../../workflow/init/git-remote.ts';
import { editorSettings, type InitFile, initFiles } from '../../../workflow/init/init-files.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { schemaText } from '../../output/schema-text.ts';
import { DEFAULT_DIRECTORY } from '../../session/open-project.ts';
import { loadWandbSettings } from '../../session/open-server.ts';
import type { InitOptions } from './init-command.ts';
import { findInitTarget, type InitTarget, shownPath } from './init-target.ts';
import { isName, NAME_FORM, settle } from './settle.ts';
import { settleWorkflows } from './settle-workflows.ts';

/** What the command must know before it writes anything. */
interface Found {
  readonly target: InitTarget;
  readonly settings: WandbSettings;
  /** The server that this machine uses; the default where that is one of this machine itself. */
  readonly server: string;
}

/**
 * `wac init`: a configuration, one manifest and its test, `.gitignore`, and workflows for GitHub; in a directory that has
 * its configuration, workflows alone where they are asked for.
 */
export async function runInit(context: CommandContext<InitOptions>): Promise<ExitCode> {
  const { io, options } = context;
  const given = (context.args[0] ?? DEFAULT_DIRECTORY).replace(/(?<=.)\/+$/, '');
  const target = await findInitTarget(given);
  const settings = await loadWandbSettings(context);
  const configuration = await readIfThere(join(given, CONFIGURATION_NAME));
  const found = { target, settings, server: settleServer(context, settings, configuration) };
  // Whatever is refused is refused before the first write.
  const isSetUp = configuration !== undefined && asksForWorkflowsAlone(options);
  const manifests = isSetUp ? [] : await settleManifests(context, found);
  const workflows = await settleWorkflows(context, target, found.server);
  const files = [
    ...manifests,
    ...workflows.files.map(({ path, text }) => ({
      path: shownPath(join(target.root, path)),
      text,
    })),
  ];
  await refuseToOverwrite(files, options.force ?? false);
  warnOfConfigurationsBelow(context, target);
  for (const file of files) {
    await writeFileAtomically(file.path, file.text);
    io.stdout.write(`Wrote ${file.path}\n`);
  }
  if (target.directory !== undefined) {
    await writeEditorSettings(io.stdout, target.root, target.directory);
  }
  await addToGitignore(io.stdout, target.root);
  io.stdout.write(
    `\nNext:\n  wac validate ${given}\n  wac plan ${given} --sandbox   (no account needed)\n\n${workflows.note}`,
  );
  return EXIT.done;
}

/** A configuration below another one is an error of every later command. */
function warnOfConfigurationsBelow(
  { io }: CommandContext<InitOptions>,
  { given, others }: InitTarget,
): void {
  const below = others.filter(({ path }) => isBelow(given, path)).map(({ path }) => path);
  if (below.length === 0) return;
  const text = `${below.join(', ')} is below "${given}". One directory cannot contain the configuration of another: use the directory that is there, or choose one beside it`;
  io.stderr.write(`warning  ${escapeTerminal(text)}\n`);
}

function isBelow(directory: string, path: string): boolean {
  const [first] = relative(directory, path).split(sep);
  return first !== '..';
}

function asksForWorkflowsAlone({ workflows, action, owner, entity, force }: InitOptions): boolean {
  const asksForWorkflows = workflows === 'github' || action !== undefined;
  return asksForWorkflows && owner === undefined && entity === undefined && force !== true;
}

function settleServer(
  { io }: CommandContext<InitOptions>,
  settings: WandbSettings,
  configuration: string | undefined,
): string {
  const { address } = chooseServer({
    env: io.env,
    settings,
    ...present({ given: pinOf(configuration) }),
  });
  return isLoopback(new URL(address).hostname) ? DEFAULT_SERVER : address;
}

function pinOf(
  configuration: string | undefined,
): { readonly value: string; readonly source: string } | undefined {
  const value = serverOfText(configuration ?? '');
  return value === undefined ? undefined : { value, source: CONFIGURATION_NAME };
}

async function settleManifests(
  context: CommandContext<InitOptions>,
  { target, settings, server }: Found,
): Promise<readonly InitFile[]> {
  const { io, options } = context;
  const remote = ownerOfRemote(target.repository?.config);
  const owner = await settle(context, {
    given: options.owner,
    question: 'Owner: the identity of this repository',
    fallback:
      remote === undefined
        ? undefined
        : distinctOwner(remote, target.directory ?? target.given, target.others),
    flag: '--owner',
    example: 'acme/ml-platform',
    isGood: isName,
    form: NAME_FORM,
  });
  refuseSharedOwner(owner, target.others, options.force ?? false);
  const entity = await settle(context, {
    given: options.entity,
    question: 'Default W&B entity (team)',
    fallback: fromEnvironment(io.env, 'WANDB_ENTITY', settings, 'entity')?.value,
    flag: '--entity',
    example: 'vision-team',
    isGood: isName,
    form: NAME_FORM,
  });
  return initFiles({
    directory: target.given,
    owner,
    entity,
    schemas: await readSchemas(),
    ...present({ server: server === DEFAULT_SERVER ? undefined : server }),
  });
}

function refuseSharedOwner(
  owner: string,
  others: readonly OtherConfiguration[],
  force: boolean,
): void {
  const other = others.find((each) => each.owner === owner);
  if (force || other === undefined) return;
  throw new Failure(`${other.path} has the owner "${owner}" already`, {
    code: 'usage',
    hint: 'Each directory needs its own owner: two with one owner would remove the automations of each other. Choose another with --owner, or add --force',
  });
}

async function readSchemas(): Promise<Parameters<typeof initFiles>[0]['schemas']> {
  return {
    manifest: await schemaText('manifest'),
    config: await schemaText('config'),
    'rule-test': await schemaText('rule-test'),
  };
}

/** Writes the settings of VS Code where there are none. */
async function writeEditorSettings(
  output: { write(text: string): void },
  root: string,
  directory: string,
): Promise<void> {
  const { path, text } = editorSettings(directory);
  const target = shownPath(join(root, path));
  const present = await readIfThere(target);
  if (present === text) return;
  if (present !== undefined) {
    output.write(`${target} was not changed; the files name their schemas in their first lines\n`);
    return;
  }
  await writeFileAtomically(target, text);
  output.write(`Wrote ${target}\n`);
}

async function refuseToOverwrite(
  files: readonly { readonly path: string }[],
  force: boolean,
): Promise<void> {
  if (force) return;
  const existing: string[] = [];
  for (const { path } of files) if ((await readIfThere(path)) !== undefined) existing.push(path);
  if (existing.length === 0) return;
  throw new Failure(`Refusing to overwrite ${existing.join(', ')}`, {
    code: 'file',
    hint: 'Nothing was written. Choose another directory, or add --force',
  });
}

async function addToGitignore(output: { write(text: string): void }, root: string): Promise<void> {
  const path = shownPath(join(root, '.gitignore'));
  const text = (await readIfThere(path)) ?? '';
  if (text.split(/\r?\n/).includes('.wac/')) return;
  const end = text === '' || text.endsWith('\n') ? '' : '\n';
  await writeFileAtomically(path, `${text}${end}.wac/\n`);
  output.write(`Wrote ${path} (.wac/ holds restore files and the sandbox)\n`);
}
