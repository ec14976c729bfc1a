/** The manifests as another revision of Git has them. */
import { loadProject } from '../../api/load-project.ts';
import { Failure } from '../../diagnostics/failure.ts';
import { commitOf, withRevision } from '../../files/git-revision.ts';
import { present } from '../../lib/present.ts';
import type { Project } from '../../model/configuration.ts';
import { escapeTerminal } from '../../report/text/escape-terminal.ts';
import type { CommandContext } from '../arguments/command-spec.ts';
import type { ProjectOptions } from '../arguments/options.ts';
import { type OpenedProject, parseVariables } from './open-project.ts';

/** A project of a revision; `none` where the revision does not have the directory, or no manifest in it. */
export type RevisionProject = Project | 'none' | 'invalid';

/**
 * Loads the manifests of a revision, for the environment of the project. Manifests that are not valid there are a
 * warning.
 *
 * @param flag the option that named the revision, for messages.
 * @throws Failure `usage` where the repository does not have the revision.
 */
export async function manifestsOfRevision(
  context: CommandContext<ProjectOptions>,
  { tree, project }: OpenedProject,
  { flag, revision }: { readonly flag: string; readonly revision: string },
): Promise<RevisionProject> {
  const commit = await commitOf(tree.root, revision);
  if (commit === undefined) {
    throw new Failure(`There is no revision "${revision}" for ${flag}`, {
      code: 'usage',
      hint: 'Check the name; in CI, fetch it first: git fetch origin main',
    });
  }
  const { environment } = project.configuration;
  const loaded = await withRevision(tree.root, commit, (directory) =>
    loadProject(directory, {
      ...present({ environment }),
      vars: parseVariables(context.options.var ?? []),
      edges: { now: context.io.now },
    }),
  );
  if (loaded === undefined) return 'none';
  if (loaded.project !== undefined) return loaded.project;
  const errors = loaded.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.every(({ code }) => code === 'file/no-manifests')) return 'none';
  const [first] = errors;
  const text = `The manifests of "${revision}" (${flag}) are not valid: ${first?.message ?? 'unknown'}`;
  context.io.stderr.write(`warning  ${escapeTerminal(text)}\n`);
  return 'invalid';
}
