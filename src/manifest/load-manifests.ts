/** Reads the manifests of a project for one environment: each document of each file, and what holds between them. */
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { compareText } from '../lib/compare-text.ts';
import { resolveBelow } from '../lib/resolve-below.ts';
import { StringPool } from '../lib/string-pool.ts';
import type { Declaration } from '../model/automation.ts';
import type { SourceFile, TextRead, TextReader } from '../model/source-file.ts';
import type { WebhookDeclaration } from '../model/webhook/webhook.ts';
import {
  findDuplicateKeys,
  findDuplicateNames,
  findDuplicateWebhooks,
  type KeyLocation,
  keyRange,
} from './compile/check-declarations.ts';
import { compileDeclaration } from './compile/compile-declaration.ts';
import { compileWebhook } from './compile/compile-webhook.ts';
import { displayPath } from './display-path.ts';
import { expandManifest, type ManifestCopy, type WebhookCopy } from './expand/expand-manifest.ts';
import { Suppressions } from './lint/comments/suppressions.ts';
import { lintDeclaration } from './lint/lint-declaration.ts';
import { lintSet } from './lint/set/lint-set.ts';
import type { OverrideRule, ResolvedConfiguration } from './resolve-configuration.ts';
import { manifestsInTests, testsInManifest } from './source/misnamed-files.ts';
import { locateProblem, type PointedProblem } from './source/point-at-problem.ts';
import { parseYaml } from './yaml/parse-yaml.ts';
import type { YamlDocument } from './yaml/yaml-document.ts';

/** The files of a project, and the settings of the run. */
interface ManifestInput {
  readonly tree: {
    readonly files: readonly SourceFile[];
    /** Absent: there are none. */
    readonly tests?: readonly SourceFile[];
    readonly readText?: TextReader;
  };
  readonly directory: string;
  readonly today?: string;
  readonly reportsEveryUnused?: boolean;
  readonly onFile?: (done: number, total: number) => void;
}

/** Manifests that were read: the declarations without an error, and everything that is wrong. */
interface LoadedManifests {
  /** Sorted by key. */
  readonly declarations: readonly Declaration[];
  /** Sorted by key. */
  readonly webhooks: readonly WebhookDeclaration[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads every manifest of a directory. */
export function loadManifests(
  input: ManifestInput,
  resolved: ResolvedConfiguration,
): LoadedManifests {
  const reader = new ManifestReader(input, resolved);
  const { files } = input.tree;
  for (const [index, file] of files.entries()) {
    reader.readFile(file);
    input.onFile?.(index + 1, files.length);
  }
  return reader.finish();
}

/** A file whose comments may silence something, and whether every problem in it was found. */
interface CommentedFile {
  readonly suppressions: Suppressions;
  readonly isWhole: boolean;
}

/** A file that is being read. */
interface OpenFile {
  readonly manifest: SourceFile;
  /** As diagnostics show it. */
  readonly path: string;
  readonly suppressions: Suppressions;
}

class ManifestReader {
  readonly #input: ManifestInput;
  readonly #resolved: ResolvedConfiguration;
  readonly #diagnostics: Diagnostic[] = [];
  readonly #declarations: Declaration[] = [];
  readonly #webhooks: WebhookDeclaration[] = [];
  readonly #emptied: Diagnostic[] = [];
  readonly #keyed: KeyLocation[] = [];
  readonly #matched = new Set<OverrideRule>();
  readonly #commented = new Map<string, CommentedFile>();
  readonly #strings = new StringPool();

  constructor(input: ManifestInput, resolved: ResolvedConfiguration) {
    this.#input = input;
    this.#resolved = resolved;
  }

  readFile(manifest: SourceFile): void {
    const { path, text } = manifest;
    const file = displayPath(this.#input.directory, path);
    const parsed = parseYaml(text, file, { keepsNumbers: isInPayload, strings: this.#strings });
    this.#diagnostics.push(...parsed.diagnostics);
    if (parsed.value.length === 0 && parsed.diagnostics.length === 0)
      this.#emptied.push(emptyFile(file));
    const suppressions = new Suppressions({
      text,
      file,
      documents: parsed.value,
      today: this.#input.today,
      locked: this.#resolved.lockedLints,
    });
    const known = this.#diagnostics.length;
    for (const document of parsed.value) {
      if (this.#keyed.length <= MAX_AUTOMATIONS) {
        this.#readDocument(document, { suppressions, manifest, path: file });
      }
    }
    if (suppressions.isEmpty) return;
    // A document may belong to another environment, and a file with errors is not checked to its end.
    const hasAll =
      this.#resolved.environments.length === 0 || this.#input.reportsEveryUnused === true;
    const isWhole = hasAll && !hasErrors(this.#diagnostics.slice(known));
    this.#commented.set(file, { suppressions, isWhole });
  }

  #readDocument(document: YamlDocument, file: OpenFile): void {
    const misnamed = testsInManifest(document, file.manifest.path);
    if (misnamed !== undefined) {
      this.#diagnostics.push(misnamed);
      return;
    }
    const readText = (path: string): TextRead =>
      readNamed(this.#input.tree.readText, file.manifest, path);
    const expanded = expandManifest(document, this.#resolved, this.#matched);
    this.#diagnostics.push(...expanded.diagnostics);
    for (const copy of expanded.copies) {
      this.#keyed.push({ key: copy.key, source: copy.source });
      const { declaration, diagnostics } = compileCopy(copy, this.#resolved, { ...file, readText });
      this.#diagnostics.push(...diagnostics);
      if (declaration !== undefined) this.#declarations.push(declaration);
    }
    for (const copy of expanded.webhooks) {
      this.#keyed.push({ key: copy.key, source: copy.source });
      const { webhook, diagnostics } = compileWebhookCopy(copy, this.#resolved, file.suppressions);
      this.#diagnostics.push(...diagnostics);
      if (webhook !== undefined) this.#webhooks.push(webhook);
    }
    // The trees of ten thousand manifests would be most of what a plan takes of memory.
    document.release();
  }

  finish(): LoadedManifests {
    const diagnostics = this.#diagnostics;
    const declarations = [...this.#declarations].sort((a, b) => compareText(a.key, b.key));
    const webhooks = [...this.#webhooks].sort((a, b) => compareText(a.key, b.key));
    if (this.#keyed.length > MAX_AUTOMATIONS) diagnostics.push(TOO_MANY);
    diagnostics.push(...this.#manifestsInTests());
    diagnostics.push(...checkEmptied(this.#emptied, this.#input.tree.files.length));
    diagnostics.push(...findDuplicateKeys(this.#keyed), ...findDuplicateNames(this.#declarations));
    diagnostics.push(...findDuplicateWebhooks(webhooks));
    diagnostics.push(
      ...lintSet(declarations, this.#resolved.lintRules).filter((each) => !this.#isSilenced(each)),
    );
    if (!hasErrors(diagnostics)) {
      diagnostics.push(
        ...unmatchedOverrides(this.#resolved, this.#matched),
        ...declaredRemovals(this.#resolved, this.#keyed),
      );
    }
    for (const { suppressions, isWhole } of this.#commented.values())
      diagnostics.push(...suppressions.problems(isWhole));
    return { declarations, webhooks, diagnostics };
  }

  #manifestsInTests(): readonly Diagnostic[] {
    const { tree, directory } = this.#input;
    const shown = tree.tests?.map((file) => ({ ...file, path: displayPath(directory, file.path) }));
    return manifestsInTests(shown ?? []);
  }

  #isSilenced(diagnostic: Diagnostic): boolean {
    const { range } = diagnostic;
    const file = range === undefined ? undefined : this.#commented.get(range.file);
    return file?.suppressions.covers(diagnostic) ?? false;
  }
}

/** Automations of one directory for one environment: twenty times what W&B's largest known teams have. */
const MAX_AUTOMATIONS = 200_000;

const TOO_MANY: Diagnostic = {
  code: 'matrix/invalid',
  severity: 'error',
  message: `The directory describes more than ${MAX_AUTOMATIONS} automations`,
  hint: 'Shorten the matrices, or split the directory into several with an owner each.',
};

/** The declaration of one copy, undefined when there is any error in it, and what is wrong. */
function compileCopy(
  copy: ManifestCopy,
  resolved: ResolvedConfiguration,
  { suppressions, manifest, path, readText }: OpenFile & { readonly readText: TextReader },
): { readonly declaration: Declaration | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const problems: Diagnostic[] = [];
  const report = (problem: PointedProblem): void => {
    problems.push({ ...locateProblem(problem, copy.source), keys: [copy.key] });
  };
  const declaration = compileDeclaration(copy, resolved.nameSuffix, {
    source: copy.source,
    configuration: resolved.configuration,
    aliases: resolved.aliases,
    readText,
    report,
  });
  if (declaration !== undefined) {
    lintDeclaration({
      manifest: copy.manifest,
      declaration,
      rules: resolved.lintRules,
      lineAt: (pointer) => {
        const { file, start } = copy.source.locate(pointer);
        return file === path ? lineAt(manifest.text, start.offset) : undefined;
      },
      report,
    });
  }
  const diagnostics = problems.filter((problem) => !suppressions.covers(problem));
  return { declaration: hasErrors(diagnostics) ? undefined : declaration, diagnostics };
}

/** The webhook of one copy, undefined when there is any error in it, and what is wrong. */
function compileWebhookCopy(
  copy: WebhookCopy,
  { configuration, aliases }: ResolvedConfiguration,
  suppressions: Suppressions,
): {
  readonly webhook: WebhookDeclaration | undefined;
  readonly diagnostics: readonly Diagnostic[];
} {
  const problems: Diagnostic[] = [];
  const webhook = compileWebhook(copy, {
    source: copy.source,
    configuration,
    aliases,
    readText: () => ({ problem: 'a webhook names no file' }),
    report: (problem) => {
      problems.push({ ...locateProblem(problem, copy.source), keys: [copy.key] });
    },
  });
  const diagnostics = problems.filter((problem) => !suppressions.covers(problem));
  return { webhook: hasErrors(diagnostics) ? undefined : webhook, diagnostics };
}

/** The text of a file that a manifest names relative to itself. */
function readNamed(read: TextReader | undefined, manifest: SourceFile, path: string): TextRead {
  const location = resolveBelow(manifest.path, path);
  if (location === undefined) return { problem: 'it is outside the manifest directory' };
  return read?.(location) ?? { problem: 'there is no such file' };
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length : end);
}

/** Payloads pass numbers on as they were written, so none of their digits can be lost. */
function isInPayload(path: readonly string[]): boolean {
  return path[0] === 'then' && path[1] === 'sendWebhook' && path[2] === 'payload';
}

function unmatchedOverrides(
  resolved: ResolvedConfiguration,
  matched: ReadonlySet<OverrideRule>,
): readonly Diagnostic[] {
  return resolved.overrides
    .filter((rule) => !matched.has(rule))
    .map((rule) =>
      locateProblem(
        {
          code: 'config/override',
          pointer: `${rule.pointer}/match`,
          message: `The override matches no manifest: no key is like "${rule.match}"`,
          hint: `${/[\^$+()[\]|]|\.\*/.test(rule.match) ? '"match" is no regular expression: ' : ''}"*" matches any characters except "/"; a matrix\u2019s bare key means every copy.`,
        },
        resolved.source,
      ),
    );
}

function declaredRemovals(
  resolved: ResolvedConfiguration,
  keyed: readonly KeyLocation[],
): readonly Diagnostic[] {
  const keys = new Map(keyed.map((location) => [location.key, location]));
  return resolved.configuration.removed.flatMap(({ key }, index) => {
    const location = keys.get(key);
    if (location === undefined) return [];
    const problem = {
      code: 'config/removed',
      severity: 'warning',
      pointer: `/removed/${index}`,
      message: `"${key}" is listed as removed, and a manifest still describes it`,
      hint: 'Remove the entry, or the manifest.',
      related: [{ message: 'The manifest is here', range: keyRange(location) }],
    } as const;
    return [locateProblem(problem, resolved.source)];
  });
}

/** Where every file is empty, everything would be removed, and that is what "wac destroy" is for. */
function checkEmptied(emptied: readonly Diagnostic[], fileCount: number): readonly Diagnostic[] {
  if (emptied.length < fileCount) return emptied;
  return emptied.map((diagnostic) => ({ ...diagnostic, severity: 'error' }));
}

/** A file that was emptied by accident would otherwise remove its automations without a word. */
function emptyFile(file: string): Diagnostic {
  const start = { line: 1, column: 1, offset: 0 };
  return {
    code: 'file/no-manifests',
    severity: 'warning',
    message: 'There is no manifest in the file',
    hint: 'Delete the file to remove its automations. If it is not a manifest, begin its name with "_".',
    range: { file, start, end: start },
  };
}
