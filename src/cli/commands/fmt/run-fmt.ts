import { join } from 'node:path';
import { type Diagnostic, hasErrors } from '../../../diagnostics/diagnostic.ts';
import { readManifestTree } from '../../../files/read-manifest-tree.ts';
import { rewriteFile } from '../../../files/rewrite-file.ts';
import { type FoundManifests, findManifests } from '../../../files/tree/find-manifests.ts';
import { countNoun } from '../../../lib/count-noun.ts';
import { splitByteOrderMark } from '../../../lib/split-byte-order-mark.ts';
import { unifiedDiff } from '../../../lib/unified-diff.ts';
import { formatManifest } from '../../../manifest/edit/format-manifest.ts';
import type { SourceFile } from '../../../model/source-file.ts';
import { escapeTerminal } from '../../../report/text/escape-terminal.ts';
import { EXIT, type ExitCode } from '../../../workflow/exit-code.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import { writeDiagnostics } from '../../output/write-diagnostics.ts';
import { narrowDiagnostics } from '../../session/narrow-diagnostics.ts';
import { sourceTexts } from '../../session/open-project.ts';
import type { FmtOptions } from './fmt-command.ts';

/** `wac fmt`: manifests and the configuration in the canonical layout. */
export async function runFmt(context: CommandContext<FmtOptions>): Promise<ExitCode> {
  const { args, root } = context;
  if (args.length > 1) {
    const { formatSeveral } = await import('./format-several.ts');
    return await formatSeveral(context, formatFound);
  }
  if (args[0] === '-') return await formatInput(context);
  return (await formatFound(context, await findManifests(root.choose(args[0])))).exitCode;
}

/** Formats the files of a directory, or of the part of it that the user named. `count`: those that were not in the layout. */
async function formatFound(
  context: CommandContext<FmtOptions>,
  found: FoundManifests,
): Promise<{ readonly exitCode: ExitCode; readonly count: number | undefined }> {
  const { io, options } = context;
  const files = found.files.filter(({ path }) => isBelow(path, found.narrowedTo));
  const { value: tree, diagnostics: problems } = await readManifestTree({ ...found, files });
  const configuration = tree.configuration === undefined ? [] : [tree.configuration];
  const results = [
    ...configuration.map((file) => formatOne(tree.directory, file, 'configuration')),
    ...tree.files.map((file) => formatOne(tree.directory, file, 'manifest')),
  ];
  const diagnostics = narrowDiagnostics(tree, [
    ...problems.filter(({ code }) => code !== 'file/no-manifests'),
    ...results.flatMap((result) => result.diagnostics),
  ]);
  writeDiagnostics(context, diagnostics, sourceTexts(tree));
  if (hasErrors(diagnostics)) return { exitCode: EXIT.invalid, count: undefined };

  const changed = results.filter(({ file, text }) => file.text !== text);
  const isDry = options.check === true || options.diff === true;
  for (const { file, shown, text } of changed) {
    if (!isDry) await rewriteFile(tree.root, file.path, text);
    const diff = options.diff === true ? unifiedDiff(file.text, text, shown) : `${shown}\n`;
    io.stdout.write(escapeLines(diff));
  }
  const verb = isDry ? 'to be formatted' : 'formatted';
  const { length: count } = changed;
  io.stderr.write(`${countNoun(count, 'file')} ${verb} of ${results.length}\n`);
  return { exitCode: options.check === true && count > 0 ? EXIT.error : EXIT.done, count };
}

/** One document, or several, from standard input to standard output. */
async function formatInput(context: CommandContext<FmtOptions>): Promise<ExitCode> {
  const { io, options } = context;
  const read = (await io.readInput?.()) ?? '';
  const [mark, input] = splitByteOrderMark(read);
  const shown = '<stdin>';
  const document = isConfiguration(input) ? 'configuration' : 'manifest';
  const { value: text, diagnostics } = formatManifest(input, { file: shown, document });
  writeDiagnostics(context, diagnostics, new Map([[shown, input]]));
  if (hasErrors(diagnostics)) return EXIT.invalid;
  if (options.diff === true) io.stdout.write(escapeLines(unifiedDiff(input, text, shown)));
  else if (options.check !== true) io.stdout.write(`${mark}${text}`);
  return options.check === true && text !== input ? EXIT.error : EXIT.done;
}

/** A configuration has an owner and no key; a manifest has a key. */
function isConfiguration(text: string): boolean {
  return /^owner:/m.test(text) && !/^key:/m.test(text);
}

/** Lines for a terminal: control characters are shown, line ends are kept. */
function escapeLines(text: string): string {
  return text
    .split('\n')
    .map((line) => escapeTerminal(line.replace(/\r$/, '')))
    .join('\n');
}

interface Formatted {
  readonly file: SourceFile;
  /** As diagnostics show it. */
  readonly shown: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

function formatOne(
  directory: string,
  file: SourceFile,
  document: 'manifest' | 'configuration',
): Formatted {
  const shown = join(directory, file.path);
  const { value: text, diagnostics } = formatManifest(file.text, { file: shown, document });
  return { file, shown, text, diagnostics };
}

function isBelow(path: string, narrowedTo: string | undefined): boolean {
  return narrowedTo === undefined || path === narrowedTo || path.startsWith(`${narrowedTo}/`);
}
