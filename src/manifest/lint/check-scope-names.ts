/** Names in a scope that no project or collection can have, most of them patterns. */
import type { LintContext } from './lint-context.ts';

/** Characters that the SDK refuses in the name of a project (`wandb_settings.py`, validation of `project`). */
const NOT_IN_PROJECT = /[\\#?%:]/;

/** Reports a scope that is written as a pattern, with a version, or with characters that W&B refuses. */
export function checkScopeNames({ declaration: { scope }, manifest, report }: LintContext): void {
  const problem = (field: 'project' | 'registry' | 'collection', text: string): void => {
    report({
      code: 'scope/impossible-name',
      severity: 'warning',
      pointer: `/scope/${field}`,
      message: text,
      hint: HINTS[/pattern/.test(text) ? 'pattern' : field],
    });
  };
  for (const field of ['project', 'registry', 'collection'] as const) {
    if (manifest.scope[field]?.includes('*') === true)
      problem(
        field,
        `A scope names one ${field}; "${manifest.scope[field]}" is read as a name, not as a pattern`,
      );
  }
  if (
    scope.kind === 'project' &&
    !scope.project.includes('*') &&
    NOT_IN_PROJECT.test(scope.project)
  )
    problem('project', `No project is called "${scope.project}": W&B refuses these characters`);
  const collection = 'collection' in scope ? scope.collection : undefined;
  if (collection?.includes(':') === true && !collection.includes('*'))
    problem(
      'collection',
      `A collection has no version or alias in its name, as "${collection}" has`,
    );
}

const HINTS: Readonly<Record<'pattern' | 'project' | 'registry' | 'collection', string>> = {
  pattern:
    'Use a matrix for an automation in each of several, or a team scope where the event allows it.',
  project: 'Write the name as it is in the address of the page.',
  registry: 'Write the name as it is in the address of the page.',
  collection: 'Write the name alone; put a condition on the alias into the filter of the event.',
};
