/** Loads manifests from literals. */
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { loadProject } from '../../src/manifest/load-project.ts';
import type { Declaration } from '../../src/model/automation.ts';
import type { Project } from '../../src/model/configuration.ts';

/** A configuration that allows what the manifests of these tests use. */
export const CONFIGURATION = `version: 1
owner: acme/ml
onRemove: delete
entity: vision
entities: [nlp]
organizations: [acme]
vars: { floor: 0.92, fleet: { a: { project: pa, floor: 0.5 }, b: { project: pb } }, words: [x, y] }
integrations:
  alerts: { slack: { channel: "#ml-alerts" } }
  hook: { webhook: gh-dispatch }
`;

/** What is sound in a manifest unless a test writes it. */
const DEFAULTS: readonly (readonly [field: string, line: string])[] = [
  ['key', 'key: a'],
  ['scope', 'scope: { project: p }'],
  ['when', 'when: { runState: { states: [failed] } }'],
  ['then', 'then: { doNothing: {} }'],
];

/** A manifest of the given lines; what they leave out is filled in after them. */
export function manifest(...lines: string[]): string {
  const text = lines.join('\n');
  const missing = DEFAULTS.filter(([field]) => !new RegExp(`^${field}:`, 'm').test(text));
  return `${[...lines, ...missing.map(([, line]) => line)].join('\n')}\n`;
}

/** What loading gave, short enough to compare with. */
export interface Loaded {
  readonly project: Project | undefined;
  readonly declarations: readonly Declaration[];
  readonly diagnostics: readonly Diagnostic[];
  /** `file:line:column severity code message`. */
  readonly problems: readonly string[];
}

/** Loads files by path. */
export function load(
  files: Readonly<Record<string, string>>,
  options: {
    configuration?: string;
    environment?: string;
    vars?: Readonly<Record<string, string>>;
    /** Text files that manifests name, by path below the directory. */
    texts?: Readonly<Record<string, string>>;
  } = {},
): Loaded {
  const { value, diagnostics } = loadProject({
    tree: {
      files: Object.entries(files).map(([path, text]) => ({ path, text })),
      configuration: { path: 'wac.yaml', text: options.configuration ?? CONFIGURATION },
      readText: (path) => {
        const text = options.texts?.[path];
        return text === undefined ? { problem: 'there is no such file' } : { text };
      },
    },
    directory: 'd',
    ...(options.environment === undefined ? {} : { environment: options.environment }),
    ...(options.vars === undefined ? {} : { vars: new Map(Object.entries(options.vars)) }),
  });
  return {
    project: value,
    declarations: value?.declarations ?? [],
    diagnostics,
    problems: diagnostics.map(describe),
  };
}

/** Loads one manifest, `a.yaml`. */
export function loadOne(text: string, options: Parameters<typeof load>[1] = {}): Loaded {
  return load({ 'a.yaml': text }, options);
}

function describe({ range, severity, code, message }: Diagnostic): string {
  const location =
    range === undefined ? '-' : `${range.file}:${range.start.line}:${range.start.column}`;
  return `${location} ${severity} ${code}: ${message}`;
}
