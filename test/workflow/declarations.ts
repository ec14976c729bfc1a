/** Declarations from literals, for tests of the use cases. */
import { loadProject } from '../../src/manifest/load-project.ts';
import type { Project } from '../../src/model/configuration.ts';

/** A project of manifests; the configuration reads one team and one organization. */
export function projectOf(...documents: readonly string[]): Project {
  const { value, diagnostics } = loadProject({
    directory: 'automations',
    tree: {
      configuration: {
        path: 'wac.yaml',
        text: 'version: 1\nowner: acme/ml\nentity: vision\nentities: [vision]\norganizations: [acme]\nonRemove: delete\n',
      },
      files: [{ path: 'all.yaml', text: documents.join('\n---\n') }],
    },
  });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (value === undefined || errors.length > 0) {
    throw new Error(errors.map(({ message }) => message).join('; '));
  }
  return value;
}

/** A manifest with a key, a scope, an event and an action, each in flow style. */
export function rule(
  key: string,
  parts: { scope?: string; when?: string; then?: string } = {},
): string {
  return [
    `key: ${key}`,
    `scope: ${parts.scope ?? '{ project: classifier }'}`,
    `when: ${parts.when ?? '{ runState: { states: [failed] } }'}`,
    `then: ${parts.then ?? '{ doNothing: {} }'}`,
  ].join('\n');
}
