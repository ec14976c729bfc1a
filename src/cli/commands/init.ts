import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '../../diagnostics/failure.ts';
import { EXIT, type ExitCode } from '../../workflow/exit-code.ts';
import { initFiles, ownerOfRemote } from '../../workflow/init-files.ts';
import type { CommandContext } from '../command-spec.ts';
import { DEFAULT_DIRECTORY } from '../open-project.ts';
import { schemaText } from '../schema-text.ts';

/** `wac init`: a configuration, one manifest and its test, `.gitignore`, and workflows on request. */
export async function run(context: CommandContext): Promise<ExitCode> {
  const { io, options } = context;
  const directory = context.operands[0] ?? DEFAULT_DIRECTORY;
  // Whatever is refused is refused before the first write.
  const owner = await settle(context, {
    given: options.owner,
    question: 'Owner: the identity of this repository',
    fallback: ownerOfRemote(await readText('.git/config')),
    flag: '--owner',
  });
  const entity = await settle(context, {
    given: options.entity,
    question: 'Default W&B entity (team)',
    fallback: io.env['WANDB_ENTITY'],
    flag: '--entity',
  });
  const files = initFiles({ directory, owner, entity, schemas: await readSchemas() });
  await refuseToOverwrite(files, options.force ?? false);
  for (const file of files) {
    await mkdir(dirname(file.path), { recursive: true });
    await writeFile(file.path, file.text);
    io.stdout.write(`Wrote ${file.path}\n`);
  }
  await addToGitignore(io.stdout);
  io.stdout.write(
    `\nNext:\n  wac validate ${directory}\n  wac plan ${directory} --sandbox   (no account needed)\n`,
  );
  return EXIT.done;
}

async function readSchemas(): Promise<{ readonly manifest: string; readonly config: string }> {
  return {
    manifest: await schemaText('manifest'),
    config: await schemaText('config'),
  };
}

interface Setting {
  readonly given: string | undefined;
  readonly question: string;
  readonly fallback: string | undefined;
  readonly flag: string;
}

/** What the flag says, else what is answered, else the default that was found. */
async function settle(context: CommandContext, setting: Setting): Promise<string> {
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
      hint: `Add ${setting.flag}`,
    });
  }
  if (!/^[A-Za-z0-9._/-]+$/.test(value)) {
    throw new Failure(`"${value}" cannot stand for ${setting.flag}`, {
      code: 'usage',
      hint: 'Use letters, digits, ".", "_", "-" and "/"',
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
  await writeFile('.gitignore', `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}.wac/\n`);
  output.write('Wrote .gitignore (.wac/ holds restore files and the sandbox)\n');
}

async function readText(path: string): Promise<string | undefined> {
  return await readFile(join(path), 'utf8').catch(() => undefined);
}
