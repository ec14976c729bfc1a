/** What a shell offers besides commands, options and fixed values. Asks no server. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadEnvironments, readDirectory } from '../../../api/load-project.ts';
import { CONFIGURATION_NAME } from '../../../files/find-root.ts';
import type { ManifestTree } from '../../../files/read-manifest-tree.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import type { OfferKind } from '../../arguments/option-spec.ts';

/** Manifests of more text are not expanded: that takes longer than somebody waits after Tab. In characters. */
const MAX_EXPANDED = 200_000;

/** What is typed into a command line as it is, and means nothing to a shell. */
const PLAIN_WORD = /^[\w.][\w./:-]*$/u;

/** Gives the words of one kind for the words that were typed so far, the command first, without options. */
type Offer = (context: CommandContext, typed: readonly string[]) => Promise<readonly string[]>;

const OFFERS: Readonly<Record<OfferKind, Offer>> = {
  environments: async (context, typed) =>
    (await readDirectory(directoryOf(context, typed))).environments,
  keys: async (context, typed) => {
    const read = await readDirectory(directoryOf(context, typed));
    const size = read.tree.files.reduce((sum, { text }) => sum + text.length, 0);
    if (size > MAX_EXPANDED) return writtenKeys(read.tree);
    const { projects } = await loadEnvironments(read);
    const declared = [...projects.values()].flatMap(({ declarations }) =>
      declarations.map(({ key }) => key),
    );
    // A manifest with a mistake has a key, too.
    return declared.length === 0 ? writtenKeys(read.tree) : declared;
  },
  fields: async () => {
    const { listFields } = await import('../../../manifest/schema/explain-field.ts');
    return listFields().map(({ document, path }) =>
      document === 'manifest' ? path : `wac.yaml:${path}`,
    );
  },
  profiles: async () => {
    const { SERVER_PROFILES } = await import('../../../sandbox/server-profile.ts');
    return Object.keys(SERVER_PROFILES);
  },
  sandbox: async (_, typed) => {
    if (typed.includes('emit')) {
      const { EVENT_FORMS } = await import('../../../sandbox/runtime/event-forms.ts');
      return EVENT_FORMS.map(({ kind }) => kind);
    }
    const { sandboxCommand } = await import('../sandbox/sandbox-command.ts');
    return sandboxCommand.arguments?.[0]?.choices ?? [];
  },
};

/** The words of a kind, sorted, each once. */
export async function offersOf(
  kind: OfferKind,
  context: CommandContext,
  typed: readonly string[],
): Promise<readonly string[]> {
  const words = await OFFERS[kind](context, typed);
  return [...new Set(words)].filter((word) => PLAIN_WORD.test(word)).sort();
}

/** The project of the command line: a directory that was typed, or the one that is found. */
function directoryOf({ io, root }: CommandContext, typed: readonly string[]): string {
  const named = typed.slice(1).find((word) => existsSync(join(io.cwd, word, CONFIGURATION_NAME)));
  return root.choose(named);
}

/** Keys as they are written, without those that a matrix makes. */
function writtenKeys({ files }: ManifestTree): readonly string[] {
  return files.flatMap(({ text }) =>
    [...text.matchAll(/^key: *["']?([\w./-]+)/gmu)].flatMap(([, key]) => key ?? []),
  );
}
