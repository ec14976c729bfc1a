/** What a change of `wac.yaml` alters for the whole directory: reviewers see it before anything else. */
import type { ManifestTree } from '../../files/read-manifest-tree.ts';
import type { Configuration } from '../../model/configuration.ts';
import { inlineCode } from '../../report/text/escape-markdown.ts';
import type { ActionRun } from '../action-run.ts';
import { ActionFailure } from '../failure-reason.ts';
import { readBaseConfiguration } from './base-configuration.ts';

/** The settings that decide where changes go and what limits them, each as text. */
const WATCHED: Readonly<Record<string, (configuration: Configuration) => string>> = {
  server: ({ server }) => server ?? 'not set',
  owner: ({ owner }) => owner,
  formerOwners: ({ formerOwners }) => listText(formerOwners),
  entities: ({ entities }) => listText(entities),
  organizations: ({ organizations }) => listText(organizations),
  drift: ({ drift }) => drift,
  onRemove: ({ onRemove }) => onRemove,
  'guard.maxDeletes': ({ guard }) => String(guard.maxDeletes),
  'guard.maxDeletePercent': ({ guard }) => String(guard.maxDeletePercent),
  'guard.maxSilenced': ({ guard }) => String(guard.maxSilenced),
  'guard.maxSilencedPercent': ({ guard }) => String(guard.maxSilencedPercent),
  'guard.maxRedirected': ({ guard }) => String(guard.maxRedirected),
  'guard.maxAltered': ({ guard }) => String(guard.maxAltered),
  'guard.maxAlteredPercent': ({ guard }) => String(guard.maxAlteredPercent),
  shadow: ({ shadow }) => String(shadow),
};

/** A caution in Markdown with old and new; undefined when nothing of it changed. What cannot be read is a warning. */
export async function configurationCaution(
  run: ActionRun,
  tree: ManifestTree,
  configuration: Configuration,
): Promise<string | undefined> {
  try {
    const base = await readBaseConfiguration(run, tree, configuration.environment);
    if (base.status !== 'known') return undefined;
    const lines = changedSettings(base.configuration, configuration).map(
      ({ name, before, after }) =>
        `> - ${inlineCode(name)}: ${inlineCode(before)} → ${inlineCode(after)}`,
    );
    if (lines.length === 0) return undefined;
    return ['> [!CAUTION]', '> This pull request changes <code>wac.yaml</code>:', ...lines].join(
      '\n',
    );
  } catch (error) {
    if (!(error instanceof ActionFailure)) throw error;
    const message = `wac.yaml of the base branch could not be read, so its changes are not shown. ${error.message}`;
    run.io.annotate('warning', run.redact(message));
    return undefined;
  }
}

/** The settings that differ, in a fixed order. */
function changedSettings(
  before: Configuration,
  after: Configuration,
): readonly { readonly name: string; readonly before: string; readonly after: string }[] {
  return Object.entries(WATCHED)
    .map(([name, read]) => ({ name, before: read(before), after: read(after) }))
    .filter((change) => change.before !== change.after);
}

function listText(values: readonly string[]): string {
  return values.length === 0 ? 'none' : values.join(', ');
}
