/** Parses `wac.yaml` as it was written, before an environment is laid over it. */
import type { Diagnosed, Diagnostic } from '../diagnostics/diagnostic.ts';
import { isJsonObject, type JsonValue } from '../lib/json.ts';
import type { SourceFile } from '../model/source-file.ts';
import { displayPath } from './display-path.ts';
import type { ConfigurationDocument } from './generated/config.ts';
import { schema } from './generated/config-schema.js';
import { loadConfigValidator } from './validate/lazy-config-validator.ts';
import { validateDocument } from './validate/validate-document.ts';
import { parseYaml } from './yaml/parse-yaml.ts';
import type { YamlDocument } from './yaml/yaml-document.ts';

/** A configuration that conforms to its schema, with its locations. */
export interface ParsedConfiguration {
  readonly document: ConfigurationDocument;
  readonly source: YamlDocument;
}

/** The configuration; undefined when it cannot be used. */
export function parseConfiguration(
  file: SourceFile,
  directory: string,
): Diagnosed<ParsedConfiguration | undefined> {
  const path = displayPath(directory, file.path);
  const { value: documents, diagnostics } = parseYaml(file.text, path);
  const [source, second] = documents;
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  if (source === undefined) return { value: undefined, diagnostics: [emptyFile(path)] };
  if (second !== undefined) return { value: undefined, diagnostics: [secondDocument(second)] };
  const title = 'the configuration';
  const validation = { loadValidator: loadConfigValidator, schema, source, title };
  const { value: document, diagnostics: problems } = validateDocument(source.value, validation);
  return {
    value: document === undefined ? undefined : { document, source },
    diagnostics: problems,
  };
}

/** The names under `environments` and the default, however broken the rest is. */
export function environmentNames(value: JsonValue): {
  readonly names: readonly string[];
  readonly defaultEnvironment?: string;
} {
  if (!isJsonObject(value)) return { names: [] };
  const { environments, defaultEnvironment } = value;
  const names = isJsonObject(environments) ? Object.keys(environments) : [];
  return typeof defaultEnvironment === 'string' ? { names, defaultEnvironment } : { names };
}

function emptyFile(file: string): Diagnostic {
  const start = { line: 1, column: 1, offset: 0 };
  return {
    code: 'schema/missing-field',
    severity: 'error',
    message: 'The configuration is empty',
    hint: 'It must have at least version, owner and onRemove.',
    range: { file, start, end: start },
  };
}

function secondDocument(document: YamlDocument): Diagnostic {
  return {
    code: 'schema/invalid-value',
    severity: 'error',
    message: 'The configuration has a second document',
    hint: 'Keep one document in wac.yaml; put manifests in files of their own.',
    range: document.range,
  };
}
