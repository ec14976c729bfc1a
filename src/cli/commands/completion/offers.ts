/** What a shell offers besides commands, options and fixed values. Asks no server. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIGURATION_NAME } from '../../../files/find-root.ts';
import { type ManifestTree, readManifestTree } from '../../../files/read-manifest-tree.ts';
import type { CommandContext } from '../../arguments/command-spec.ts';
import type { OfferKind } from '../../arguments/option-spec.ts';

/** Manifests of more text are not expanded: that takes longer than somebody waits after Tab. In characters. */
const MAX_EXPANDED = 200_000;

/** Files with a key and without a matrix, each at the start of a line, need no expansion: the keys are those that are written. */
const MATRIX = /^matrix:/mu;
const KEY = /^key:/mu;

/** What is typed into a command line as it is, and means nothing to a shell. */
const PLAIN_WORD = /^[\w.][\w./:-]*$/u;

/** Gives the words of one kind for the words that were typed so far, the command first, without options. */
type Offer = (context: CommandContext, typed: readonly string[]) => Promise<readonly string[]>;

const OFFERS: Readonly<Record<OfferKind, Offer>> = {
  environments: async (context, typed) => {
    const { readDirectory } = await import('../../../api/load-project.ts');
    return (await readDirectory(directoryOf(context, typed))).environments;
  },
  keys: async (context, typed) => {
    const { value: tree } = await readManifestTree(directoryOf(context, typed));
    const isPlain = ({ text }: { text: string }): boolean => KEY.test(text) && !MATRIX.test(text);
    const plain = tree.files.filter(isPlain);
    const generated = tree.files.filter((file) => !isPlain(file));
    return [...writtenKeys(plain), ...(await generatedKeys(tree, generated))];
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

/** The keys that matrices make; those that are written where a mistake or too much text stops the expansion. */
async function generatedKeys(
  tree: ManifestTree,
  files: ManifestTree['files'],
): Promise<readonly string[]> {
  const size = files.reduce((sum, { text }) => sum + text.length, 0);
  if (files.length === 0) return [];
  if (size > MAX_EXPANDED) return writtenKeys(files);
  const [{ loadEnvironments }, { declaredEnvironments }] = await Promise.all([
    import('../../../api/load-project.ts'),
    import('../../../manifest/load-project.ts'),
  ]);
  const { names } = declaredEnvironments(tree.configuration);
  const read = { tree: { ...tree, files }, diagnostics: [], environments: names };
  const { projects } = await loadEnvironments(read);
  const keys = [...projects.values()].flatMap(({ declarations, webhooks = [] }) =>
    [...declarations, ...webhooks].map(({ key }) => key),
  );
  return keys.length === 0 ? writtenKeys(files) : keys;
}

/** Keys as they are written, without those that a matrix makes. A manifest with a mistake has a key, too. */
function writtenKeys(files: ManifestTree['files']): readonly string[] {
  return files.flatMap(({ text }) =>
    [...text.matchAll(/^key: *["']?([\w./-]+)/gmu)].flatMap(([, key]) => key ?? []),
  );
}
