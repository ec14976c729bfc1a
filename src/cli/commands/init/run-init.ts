import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { Failure } from '../../../diagnostics/failure.ts';
import { findConfigurations, repositoryTop } from '../../../files/find-configurations.ts';
import { writeFileAtomically } from '../../../files/write-file-atomically.ts';
import { fromEnvironment } from '../../../wandb/connect/wandb-settings.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import {
  distinctOwner,
  type OtherConfiguration,
  ownerOfText,
} from '../../../workflow/init/distinct-owner.ts';
import { isOnGitHub, ownerOfRemote } from '../../../workflow/init/git-remote.ts';
import { editorSettings, type InitFile, initFiles } from '../../../workflow/init/init-files.ts';
import { initWorkflows, isActionReference } from '../../../workflow/init/init-workflows.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { detectActionReference } from '../../detect-action-reference.ts';
import { schemaText } from '../../output/schema-text.ts';
import { DEFAULT_DIRECTORY } from '../../session/open-project.ts';
import { loadWandbSettings } from '../../session/open-server.ts';
import type { InitOptions } from './init-command.ts';

/** `wac init`: a configuration, one manifest and its test, `.gitignore`, and workflows for GitHub. */
export async function runInit(context: CommandContext<InitOptions>): Promise<ExitCode> {
  const { io, options } = context;
  const directory = (context.args[0] ?? DEFAULT_DIRECTORY).replace(/(?<=.)\/+$/, '');
  const gitConfig = await readText('.git/config');
  const others = await otherConfigurations(directory);
  const remote = ownerOfRemote(gitConfig);
  // Whatever is refused is refused before the first write.
  const owner = await settle(context, {
    given: options.owner,
    question: 'Owner: the identity of this repository',
    fallback: remote === undefined ? undefined : distinctOwner(remote, directory, others),
    flag: '--owner',
    isGood: isName,
    form: 'Use letters, digits, ".", "_", "-" and "/"',
  });
  refuseSharedOwner(owner, others, options.force ?? false);
  const entity = await settle(context, {
    given: options.entity,
    question: 'Default W&B entity (team)',
    fallback: fromEnvironment(io.env, 'WANDB_ENTITY', await loadWandbSettings(context), 'entity')
      ?.value,
    flag: '--entity',
    isGood: isName,
    form: 'Use letters, digits, ".", "_", "-" and "/"',
  });
  const workflows = await settleWorkflows(context, directory, gitConfig);
  const files = [
    ...initFiles({ directory, owner, entity, schemas: await readSchemas() }),
    ...workflows,
  ];
  await refuseToOverwrite(files, options.force ?? false);
  for (const file of files) {
    await writeFileAtomically(file.path, file.text);
    io.stdout.write(`Wrote ${file.path}\n`);
  }
  await writeEditorSettings(io.stdout, directory);
  await addToGitignore(io.stdout);
  io.stdout.write(
    `\nNext:\n  wac validate ${directory}\n  wac plan ${directory} --sandbox   (no account needed)\n`,
  );
  if (workflows.length > 0) {
    io.stdout.write(
      'The workflows need the secrets WANDB_API_KEY_PLAN and WANDB_API_KEY_APPLY, the latter in an environment\n' +
        'called wandb-apply, and apply what reaches the branch main.\n',
    );
  }
  return EXIT.done;
}

/** The configurations of other directories of the repository, or below the working directory outside of one. */
async function otherConfigurations(directory: string): Promise<readonly OtherConfiguration[]> {
  const here = resolve('.');
  const own = resolve(directory, 'wac.yaml');
  const others: OtherConfiguration[] = [];
  for (const path of await findConfigurations(repositoryTop(here) ?? here)) {
    const owner = ownerOfText((await readText(path)) ?? '');
    if (path !== own && owner !== undefined) others.push({ path: relative(here, path), owner });
  }
  return others;
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
  directory: string,
): Promise<void> {
  const { path, text } = editorSettings(directory);
  const present = await readText(path);
  if (present === text) return;
  if (present !== undefined) {
    output.write(`Left ${path} as it is; the headers of the files name their schemas\n`);
    return;
  }
  await writeFileAtomically(path, text);
  output.write(`Wrote ${path}\n`);
}

/** The workflows that are asked for; when nobody says, those of a repository on GitHub whose action is known. */
async function settleWorkflows(
  context: CommandContext<InitOptions>,
  directory: string,
  gitConfig: string | undefined,
): Promise<readonly InitFile[]> {
  const { options } = context;
  const own = options.action ?? (await detectActionReference());
  const isLikely = isOnGitHub(gitConfig) && own !== undefined;
  const choice = await settle(context, {
    given: options.workflows ?? (options.action === undefined ? undefined : 'github'),
    question: 'Workflows that plan, apply and watch for drift (github or none)',
    fallback: isLikely ? 'github' : 'none',
    flag: '--workflows',
    isGood: (value) => value === 'github' || value === 'none',
    form: 'There are github and none',
  });
  if (choice === 'none') return [];
  const action = await settle(context, {
    given: options.action,
    question: 'The action, pinned: OWNER/wac@COMMIT',
    fallback: own,
    flag: '--action',
    isGood: isActionReference,
    form: 'Write OWNER/wac@COMMIT: where the action is, at a commit or tag that you trust',
  });
  return initWorkflows({ action, directory });
}

interface Setting {
  readonly given: string | undefined;
  readonly question: string;
  readonly fallback: string | undefined;
  readonly flag: string;
  readonly isGood: (value: string) => boolean;
  /** What a good value looks like. */
  readonly form: string;
}

function isName(value: string): boolean {
  return /^[A-Za-z0-9._/-]+$/.test(value);
}

/** What the flag says, else what is answered, else the default that was found. */
async function settle(context: CommandContext<InitOptions>, setting: Setting): Promise<string> {
  const { io, options } = context;
  let value = setting.given;
  if (value === undefined && io.ask !== undefined && options.yes !== true) {
    const shown = setting.fallback === undefined ? '' : ` [${setting.fallback}]`;
    value = (await io.ask(`${setting.question}${shown}: `))?.trim() || undefined;
  }
  value ??= setting.fallback;
  if (value === undefined) {
    throw new Failure(`Nothing says what to write for ${setting.flag}`, {
      code: 'usage',
      hint: `Add ${setting.flag}. ${setting.form}`,
    });
  }
  if (!setting.isGood(value)) {
    throw new Failure(`"${value}" is not a valid value for ${setting.flag}`, {
      code: 'usage',
      hint: setting.form,
    });
  }
  return value;
}

async function refuseToOverwrite(
  files: readonly { readonly path: string }[],
  force: boolean,
): Promise<void> {
  if (force) return;
  const existing: string[] = [];
  for (const { path } of files) if ((await readText(path)) !== undefined) existing.push(path);
  if (existing.length === 0) return;
  throw new Failure(`Refusing to overwrite ${existing.join(', ')}`, {
    code: 'file',
    hint: 'Nothing was written. Choose another directory, or add --force',
  });
}

async function addToGitignore(output: { write(text: string): void }): Promise<void> {
  const text = (await readText('.gitignore')) ?? '';
  if (text.split(/\r?\n/).includes('.wac/')) return;
  await writeFileAtomically(
    '.gitignore',
    `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}.wac/\n`,
  );
  output.write('Wrote .gitignore (.wac/ holds restore files and the sandbox)\n');
}

async function readText(path: string): Promise<string | undefined> {
  return await readFile(path, 'utf8').catch(() => undefined);
}
