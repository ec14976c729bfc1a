import type { Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { Failure } from '../../../diagnostics/failure.ts';
import type { SourceRange } from '../../../diagnostics/source-range.ts';
import { CONFIGURATION_NAME } from '../../../files/find-root.ts';
import { rewriteFile } from '../../../files/rewrite-file.ts';
import { writeFileAtomically } from '../../../files/write-file-atomically.ts';
import { countNoun } from '../../../lib/count-noun.ts';
import { present } from '../../../lib/present.ts';
import type { ExportTarget } from '../../../manifest/export/export-target.ts';
import type { InventoryRequest } from '../../../model/automation-api.ts';
import type { Configuration } from '../../../model/configuration.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import { countBoth, renderExportText } from '../../../report/commands/render-export-text.ts';
import { escapeTerminal } from '../../../report/text/escape-terminal.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import { type ExportRun, exportInventory } from '../../../workflow/export-inventory.ts';
import { ownerOfRemote } from '../../../workflow/init/git-remote.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { refuseSecret } from '../../output/refuse-secret.ts';
import { writeDiagnostics } from '../../output/write-diagnostics.ts';
import { writeFormat } from '../../output/write-format.ts';
import { jsonText } from '../../output/write-json.ts';
import { sandboxFlag } from '../../sandbox/sandbox-file.ts';
import { openProject } from '../../session/open-project.ts';
import { type OpenedServer, openServer } from '../../session/open-server.ts';
import type { ExportOptions } from './export-command.ts';
import { openExportTarget } from './open-export-target.ts';

/** `wac export`: manifests for automations that exist. */
export async function runExport(context: CommandContext<ExportOptions>): Promise<ExitCode> {
  const { options } = context;
  const { out } = options;
  if (out === undefined) {
    throw new Failure('No directory to write to is given', {
      code: 'usage',
      hint: 'Add --out DIRECTORY',
    });
  }
  // Whatever is refused is refused before the server is asked.
  const existing = await filesBelow(out);
  const opened =
    options.force === true ? undefined : await openExportTarget(context, out, existing);
  if (typeof opened === 'number') return opened;
  if (existing.length > 0 && opened === undefined && options.force !== true) {
    throw new Failure(
      `Refusing to export into "${out}": it holds ${countNoun(existing.length, 'file')} and no wac.yaml`,
      {
        code: 'file',
        hint: 'Nothing was written. Choose a new directory or one with a wac.yaml, or add --force to overwrite files of the same name',
      },
    );
  }
  const target = opened?.target;
  const configuration = await readConfiguration(context, target);
  if (typeof configuration === 'number') return configuration;
  const owner = await settleOwner(context, target?.configuration ?? configuration);
  refuseOtherOwner(owner, target, out);
  const server = await openServer(context, present({ configuration: target?.configuration }));
  try {
    const exported = await exportInventory({
      api: server.api,
      request: await settleRequest(context, configuration, server),
      ...present({ name: options.name }),
      options: {
        owner,
        onRemove: (target?.configuration ?? configuration)?.onRemove ?? 'delete',
        fold: options.fold ?? false,
        ...entityOf(context, configuration),
        isSecretIn: context.secrets.isIn,
        ...present({ target, server: isPinnable(server.name) ? server.name : undefined }),
      },
    });
    return await writeExport(context, exported, {
      out,
      existing,
      ...present({ root: opened?.tree.root }),
    });
  } finally {
    await server.close();
  }
}

/** What is exported into a directory is its owner's. */
function refuseOtherOwner(owner: string, target: ExportTarget | undefined, out: string): void {
  if (target === undefined || target.configuration.owner === owner) return;
  throw new Failure(
    `Refusing to export into "${out}": its owner is "${target.configuration.owner}", not "${owner}"`,
    { code: 'usage', hint: 'Leave --owner out, or choose another directory' },
  );
}

/**
 * The configuration that says what to read, where `--entity` and `--organization` do not and there is one: of the
 * directory that is named, else of the one that is exported into, else of the default directory.
 */
async function readConfiguration(
  context: CommandContext<ExportOptions>,
  target: ExportTarget | undefined,
): Promise<Configuration | ExitCode | undefined> {
  const { entity, organization } = context.options;
  if (entity !== undefined || organization !== undefined) return undefined;
  const directory = context.args[0];
  if (directory === undefined && target !== undefined) return target.configuration;
  if (directory === undefined && !context.root.hasConfiguration) return undefined;
  const opened = await openProject(context, directory, undefined, true);
  return typeof opened === 'number' ? opened : opened.project.configuration;
}

/** What the flags name, else what the configuration reads, else the entity that the key belongs to. */
async function settleRequest(
  { options }: CommandContext<ExportOptions>,
  configuration: Configuration | undefined,
  { api }: OpenedServer,
): Promise<InventoryRequest> {
  const { entity, organization } = options;
  if (entity !== undefined || organization !== undefined) {
    return {
      entities: entity === undefined ? [] : [entity],
      organizations: organization === undefined ? [] : [organization],
      formerEntities: [],
    };
  }
  if (configuration !== undefined) {
    const { entities, organizations } = configuration;
    return { entities, organizations, formerEntities: [] };
  }
  const { viewer } = await api.readCapabilities();
  if (viewer !== undefined)
    return { entities: [viewer.entity], organizations: [], formerEntities: [] };
  throw new Failure('No team to export is given, and the API key belongs to no user', {
    code: 'usage',
    hint: 'Add --entity TEAM',
  });
}

/** The flag, else the configuration's without its environment, else what the Git remote suggests. */
async function settleOwner(
  { options }: CommandContext<ExportOptions>,
  configuration: Configuration | undefined,
): Promise<string> {
  const gitConfig = await readFile('.git/config', 'utf8').catch(() => undefined);
  const owner = options.owner ?? configuration?.owner.split(':')[0] ?? ownerOfRemote(gitConfig);
  if (owner === undefined) {
    throw new Failure('No owner for the exported automations is given', {
      code: 'usage',
      hint: 'Add --owner, such as --owner acme/ml-platform',
    });
  }
  if (!/^[A-Za-z0-9._/-]+$/.test(owner)) {
    throw new Failure(`"${owner}" cannot be an owner`, {
      code: 'usage',
      hint: 'Use letters, digits, ".", "_", "-" and "/"',
    });
  }
  return owner;
}

function entityOf(
  { options }: CommandContext<ExportOptions>,
  configuration: Configuration | undefined,
): { readonly entity?: string } {
  const entity = options.entity ?? configuration?.entity;
  return entity === undefined ? {} : { entity };
}

/** A sandbox has another port, or file, the next time. */
function isPinnable(server: string): boolean {
  return server.startsWith('https://');
}

async function writeExport(
  context: CommandContext<ExportOptions>,
  exported: ExportRun,
  destination: {
    readonly out: string;
    readonly existing: readonly string[];
    /** Absolute path of the directory that is added to; absent: every file is new or overwritten. */
    readonly root?: string;
  },
): Promise<ExitCode> {
  const { io, options } = context;
  const { out, existing, root } = destination;
  for (const { entity, count } of exported.hidden) {
    io.stderr.write(
      `The server counts ${count} more in "${escapeTerminal(entity)}" than this API key may see\n`,
    );
  }
  const { exported: automations, left, webhooks, leftWebhooks, passedOver } = exported;
  const count = automations.length + webhooks.length;
  const all = [...left, ...leftWebhooks];
  const leftOut = all.filter(({ reason }) => reason !== 'declared');
  const isComplete = leftOut.length === 0 && exported.hidden.length === 0;
  const exitCode = options.strict === true && !isComplete ? EXIT.error : EXIT.done;
  if (count === 0 && leftOut.length === all.length) {
    throw new Failure('There is nothing to export', {
      code: 'not-found',
      hint: leftHint(exported) ?? 'Run "wac list" to see what there is',
    });
  }
  for (const { path, text } of exported.files) refuseSecret(context, join(out, path), text);
  await writeAll(out, exported.files, root);
  const written = exported.files.map(({ path }) => join(out, path));
  const stale = existing.filter((path) => /\.ya?ml$/i.test(path) && !written.includes(path));
  if (stale.length > 0 && root === undefined) {
    io.stderr.write(
      `Not changed, and also read as manifests: ${escapeTerminal(stale.join(', '))}\n`,
    );
  }
  if (exported.ownedPassedOver > 0) {
    io.stderr.write(
      `A plan of these files alone would remove ${countNoun(exported.ownedPassedOver, 'automation')} of this owner that do not match --name\n`,
    );
  }
  writeDiagnostics(
    context,
    exported.diagnostics.map((each) => pathBelow(out, each)),
    new Map(exported.files.map(({ path, text }) => [join(out, path), text])),
  );
  const result = {
    files: written,
    exported: automations,
    left,
    webhooks,
    leftWebhooks,
    passedOver,
  };
  const next = `\nNext: review the files, then\n  wac plan ${out}${sandboxFlag(options.sandbox)}\n`;
  await writeFormat(context, {
    text: () => `${renderExportText(result)}${count === 0 ? '' : next}`,
    json: () => jsonText({ formatVersion: '1.0', ...result }),
  });
  return exitCode;
}

/** A problem with its location in the directory that was written. */
function pathBelow(out: string, diagnostic: Diagnostic): Diagnostic {
  const { range, related, alsoAt } = diagnostic;
  const below = (at: SourceRange): SourceRange => ({ ...at, file: join(out, at.file) });
  return {
    ...diagnostic,
    ...present({
      range: range === undefined ? undefined : below(range),
      related: related?.map((each) => ({ ...each, range: below(each.range) })),
      alsoAt: alsoAt?.map(below),
    }),
  };
}

/** Why everything was left out. */
function leftHint({ left, leftWebhooks, passedOver }: ExportRun): string | undefined {
  const [first] = [...left, ...leftWebhooks];
  if (first !== undefined) {
    const what = countBoth(left.length, leftWebhooks.length);
    return `${what} left out, the first because: ${first.message}`;
  }
  return passedOver === 0
    ? undefined
    : `No name matches; ${countNoun(passedOver, 'automation')} skipped`;
}

/**
 * The configuration goes last: a directory that was written in part is no project yet. One that is there keeps its
 * mode, and stays a link where it is one.
 */
async function writeAll(
  out: string,
  files: readonly SourceFile[],
  root: string | undefined,
): Promise<void> {
  for (const { path, text } of [...files].reverse()) {
    if (root !== undefined && path === CONFIGURATION_NAME) await rewriteFile(root, path, text);
    else await writeFileAtomically(join(out, path), text);
  }
}

/** Every file below a directory that is not hidden, as the user would type it; none when there is no directory. */
async function filesBelow(directory: string): Promise<readonly string[]> {
  const found = await fileStat(directory);
  if (found === undefined) return [];
  if (!found.isDirectory()) {
    throw new Failure(`"${directory}" is not a directory`, {
      code: 'file',
      hint: 'Choose another --out',
    });
  }
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/(^|[\\/])\.[^./\\]/.test(path))
    .sort();
}

async function fileStat(path: string): Promise<Stats | undefined> {
  return await stat(path).catch(() => undefined);
}
