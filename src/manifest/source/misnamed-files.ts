/** Files whose names say that they are manifests or rule tests, and whose content says that they are the other. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isJsonList, isJsonObject } from '../../lib/json.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { YamlDocument } from '../yaml/yaml-document.ts';
import { locateProblem } from './point-at-problem.ts';

/** What a file of rule tests has nowhere, so that most are not parsed. */
const MANIFEST_WORDS = /\b(?:when|then|kind)\b/u;

/**
 * Manifests in files that are named as rule tests. Nothing else would read them as manifests, and a plan would remove
 * what they describe.
 *
 * @param tests with their paths as diagnostics show them.
 */
export function manifestsInTests(tests: readonly SourceFile[]): readonly Diagnostic[] {
  return tests.flatMap(({ path, text }) => {
    if (!MANIFEST_WORDS.test(text)) return [];
    const document = parseYaml(text, path).value.find(isManifest);
    if (document === undefined) return [];
    const problem = {
      code: 'file/misnamed',
      severity: 'error',
      pointer: '',
      message: 'This is a manifest in a file that is named as rule tests, so it would not be read',
      hint: `Name the file ${baseName(path).replace(/\.test(\.ya?ml)$/iu, '$1')}, or begin its name with "_" if it is a draft.`,
    } as const;
    return [locateProblem(problem, document)];
  });
}

/** That a document of a manifest file has rule tests; undefined where it has none. */
export function testsInManifest(document: YamlDocument, path: string): Diagnostic | undefined {
  const { value } = document;
  if (!isJsonObject(value) || !isJsonList(value['tests']) || isManifest(document)) return undefined;
  const problem = {
    code: 'file/misnamed',
    severity: 'error',
    pointer: '',
    message: 'These are rule tests in a file that is not named so',
    hint: `Name the file ${baseName(path).replace(/(\.ya?ml)$/iu, '.test$1')}: "wac test" runs the *.test.yaml files.`,
  } as const;
  return locateProblem(problem, document);
}

function isManifest({ value }: YamlDocument): boolean {
  if (!isJsonObject(value) || 'tests' in value || 'automation' in value) return false;
  return 'when' in value || 'then' in value || 'kind' in value;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
