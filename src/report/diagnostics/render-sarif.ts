/**
 * Problems in SARIF 2.1.0, for code scanning and for editors.
 *
 * What code scanning asks for beyond the format is kept to: every result has a location, a rule with a description, and a
 * fingerprint that stays the same when lines above it come or go. No text of a manifest is quoted.
 */
import { createHash } from 'node:crypto';
import { DIAGNOSTIC_CODES } from '../../diagnostics/codes.ts';
import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts';
import type { SourceRange } from '../../diagnostics/source-range.ts';
import { countNoun } from '../../lib/count-noun.ts';
import type { JsonObject } from '../../lib/json.ts';
import { present } from '../../lib/present.ts';
import type { CaseResult } from '../../model/rule-test/test-report.ts';
import { fullMessage } from './affected-automations.ts';
import { sortDiagnostics } from './render-diagnostics-text.ts';

/** What was found in one directory. */
export interface SarifDirectory {
  readonly diagnostics: readonly Diagnostic[];
  /** The text of each file by the path that the diagnostics name, for fingerprints. */
  readonly sources: ReadonlyMap<string, string>;
  /** The file that a problem without a location is put on. */
  readonly fallbackFile: string;
}

/** What a document is made of. */
export interface SarifInput {
  /** One run of several directories is one run in the document: code scanning takes one of a tool. */
  readonly directories: readonly SarifDirectory[];
  /** Rule tests that failed; absent where none were run. */
  readonly failedCases?: readonly Pick<
    CaseResult,
    'automation' | 'name' | 'explanation' | 'file' | 'line'
  >[];
  /** The version of wac. */
  readonly version: string;
  /** Where this program's own pages are; absent where only the program itself is at hand. */
  readonly pages?: SarifPages;
}

/** Addresses of the program's own pages, at the version that runs. */
export interface SarifPages {
  /** Its repository. */
  readonly project: string;
  /** The page that lists every diagnostic. */
  readonly diagnostics: string;
}

/** Where W&B describes automations: the best address that a program without one of its own can give. */
const WANDB_DOCUMENTATION = 'https://docs.wandb.ai/';

/** Code scanning refuses a run with more. */
const MAX_RESULTS = 25_000;

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** A rule test is no diagnostic; this is its rule. */
const TEST_RULE = 'test/failed';

interface Finding {
  readonly rule: string;
  readonly level: string;
  readonly message: string;
  readonly file: string;
  readonly region: JsonObject;
  readonly related: readonly { readonly message: string; readonly range: SourceRange }[];
  /** The message without what changes when a copy of a matrix is added. */
  readonly subject: string;
  readonly names: readonly string[];
  readonly keys: readonly string[];
  /** How many automations or locations have the problem. */
  readonly count: number;
}

/** The document. */
export function renderSarif(input: SarifInput): JsonObject {
  const all = [
    ...input.directories.flatMap(({ diagnostics, fallbackFile }) =>
      sortDiagnostics(diagnostics).map((diagnostic) => findingOf(diagnostic, fallbackFile)),
    ),
    ...(input.failedCases ?? []).map(findingOfCase),
  ];
  const bySeverity = all.length > MAX_RESULTS ? mostSevereFirst(all) : all;
  const findings = bySeverity.slice(0, MAX_RESULTS);
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const fingerprintOf = fingerprints(input.directories.flatMap(({ sources }) => [...sources]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'wac',
            fullName: 'W&B Automations as Code',
            version: input.version,
            informationUri: input.pages?.project ?? WANDB_DOCUMENTATION,
            rules: rules.map((rule) => ruleJson(rule, input.pages)),
          },
        },
        automationDetails: { id: 'wac/' },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, ...leftOut(all.length - findings.length) }],
        results: findings.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: rules.indexOf(finding.rule),
          level: finding.level,
          message: { text: finding.message },
          locations: [{ physicalLocation: locationJson(finding.file, finding.region) }],
          ...relatedJson(finding.related),
          partialFingerprints: { primaryLocationLineHash: fingerprintOf(finding) },
          ...foldedJson(finding),
        })),
      },
    ],
  };
}

function findingOf(diagnostic: Diagnostic, fallbackFile: string): Finding {
  const {
    code,
    severity,
    hint,
    range,
    related = [],
    names = [],
    keys = [],
    alsoAt = [],
  } = diagnostic;
  const message = fullMessage(diagnostic);
  return {
    rule: code,
    level: LEVELS[severity],
    message: hint === undefined ? message : `${message}\n${hint}`,
    file: range?.file ?? fallbackFile,
    region: range === undefined ? { startLine: 1 } : regionJson(range),
    related: [...related, ...alsoAt.map((location) => ({ message: 'Also here', range: location }))],
    subject: diagnostic.message,
    names,
    keys,
    count: Math.max(keys.length, names.length, alsoAt.length + 1),
  };
}

function findingOfCase(failed: NonNullable<SarifInput['failedCases']>[number]): Finding {
  const { automation, name, explanation, file, line } = failed;
  return {
    rule: TEST_RULE,
    level: 'error',
    message: `${automation} › ${name}: ${explanation}`,
    file,
    region: { startLine: line },
    related: [],
    subject: `${automation} › ${name}: ${explanation}`,
    names: [],
    keys: [automation],
    count: 1,
  };
}

/** What is folded into one result: how many there are, and the automations. */
function foldedJson({ names, keys, count }: Finding): JsonObject {
  const properties = {
    ...(keys.length === 0 ? {} : { automations: [...keys] }),
    ...(names.length === 0 ? {} : { names: [...names] }),
  };
  return {
    ...(count > 1 ? { occurrenceCount: count } : {}),
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
  };
}

function mostSevereFirst(findings: readonly Finding[]): readonly Finding[] {
  return Object.values(LEVELS).flatMap((level) => findings.filter((each) => each.level === level));
}

function leftOut(count: number): JsonObject {
  if (count === 0) return {};
  const text = `${countNoun(count, 'result')} left out: code scanning takes ${MAX_RESULTS}`;
  return { toolExecutionNotifications: [{ level: 'warning', message: { text } }] };
}

function ruleJson(id: string, pages: SarifPages | undefined): JsonObject {
  const { meaning, remedy } =
    id === TEST_RULE
      ? { meaning: 'A rule test failed.', remedy: 'Correct the manifest or the test.' }
      : DIAGNOSTIC_CODES[id as keyof typeof DIAGNOSTIC_CODES];
  return {
    id,
    shortDescription: { text: meaning },
    fullDescription: { text: meaning },
    help: { text: remedy },
    // The page is one table: browsers scroll to the text.
    ...present({
      helpUri: pages && `${pages.diagnostics}#:~:text=${encodeURIComponent(id)}`,
    }),
  };
}

function relatedJson(related: Finding['related']): JsonObject {
  if (related.length === 0) return {};
  return {
    relatedLocations: related.map(({ message, range }, index) => ({
      id: index + 1,
      message: { text: message },
      physicalLocation: locationJson(range.file, regionJson(range)),
    })),
  };
}

/** Ends are exclusive in SARIF, as ours are. */
function regionJson({ start, end }: SourceRange): JsonObject {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

function locationJson(file: string, region: JsonObject): JsonObject {
  return { artifactLocation: artifactJson(file), region };
}

/** Relative paths are relative to the repository's top, where the command is run. */
function artifactJson(file: string): JsonObject {
  const isAbsolute = file.startsWith('/');
  const segments: string[] = [];
  for (const segment of file.split('/')) {
    const isBack = segment === '..' && segments.length > 0 && segments.at(-1) !== '..';
    if (isBack) segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  const uri = segments.map((segment) => encodeURIComponent(wellFormed(segment))).join('/');
  return isAbsolute ? { uri: `file:///${uri}` } : { uri, uriBaseId: '%SRCROOT%' };
}

/** Half of a surrogate pair has no UTF-8. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\u{FFFD}');
}

/** Gives each finding a string that does not depend on its line's number: the rule, the line's text, and a count. */
function fingerprints(
  sources: readonly (readonly [file: string, text: string])[],
): (finding: Finding) => string {
  const lines = new Map(sources.map(([file, text]) => [file, text.split(/\r\n|\r|\n/u)]));
  const seen = new Map<string, number>();
  return ({ rule, file, region, subject: text }) => {
    const line = lines.get(file)?.[Number(region['startLine']) - 1];
    // Nothing is made from a line with a secret in it.
    const subject =
      line === undefined || rule === 'manifest/secret' || rule === 'webhook/url'
        ? text
        : line.trim();
    const hash = createHash('sha256').update(`${rule}\n${subject}`, 'utf8').digest('hex');
    const key = `${file}\n${hash}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${hash.slice(0, 16)}:${count}`;
  };
}
