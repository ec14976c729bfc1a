/** Compiles one expanded manifest to a declaration. */
import { invariant } from '../../lib/invariant.ts';
import { isJsonObject, type JsonValue } from '../../lib/json.ts';
import { renderJsonPointer } from '../../lib/json-pointer.ts';
import { suggestHint } from '../../lib/suggest-names.ts';
import type { Declaration } from '../../model/automation.ts';
import type { ManifestCopy } from '../expand/expand-manifest.ts';
import type { Manifest } from '../generated/manifest.ts';
import { schema } from '../generated/manifest-schema.js';
import { fieldNames, isOpenNode, schemaNodeAt } from '../schema/schema-node.ts';
import { manifestSource } from '../source/document-source.ts';
import type { CompileContext } from '../source/point-at-problem.ts';
import { compileAction } from './compile-action.ts';
import { compileEvent } from './compile-event.ts';
import { compileScope } from './compile-scope.ts';
import { reportSecrets } from './report-secrets.ts';

/** The server's limit (`CreateFilterTriggerInput.name`). */
const MAX_NAME = 255;

/** Owner and key together, so that the marker leaves room in a description. */
const MAX_OWNER_AND_KEY = 200;

/** The declaration; undefined, and reported, when anything in it cannot be used. */
export function compileDeclaration(
  copy: ManifestCopy,
  nameSuffix: string,
  context: CompileContext,
): Declaration | undefined {
  const { key, manifest, source } = copy;
  const { configuration } = context;
  const name = `${manifest.name ?? key}${nameSuffix}`;
  const isSound = checkText(copy, name, context);
  const scope = compileScope(manifest.scope, context);
  const event = compileEvent(manifest.when, scope, context);
  const action = compileAction(manifest.then, scope, context);
  const ignoreChanges = manifest.lifecycle?.ignoreChanges ?? [];
  checkIgnoreChanges(manifest, ignoreChanges, context);
  if (!isSound || scope === undefined || event === undefined || action === undefined)
    return undefined;
  const document: unknown = manifest;
  invariant(isJsonObject(document), 'a manifest is a mapping');
  return {
    key,
    name,
    description: manifest.description ?? '',
    enabled: manifest.enabled ?? true,
    scope,
    event,
    action,
    lifecycle: {
      protect: manifest.lifecycle?.protect ?? false,
      adopt: manifest.lifecycle?.adopt ?? false,
      onRemove: manifest.lifecycle?.onRemove ?? configuration.onRemove,
      ignoreChanges,
    },
    shadow: configuration.shadow,
    document,
    source: manifestSource(source, document),
  };
}

function checkText(
  { key, manifest }: ManifestCopy,
  name: string,
  context: CompileContext,
): boolean {
  let isSound = true;
  const report = (problem: Parameters<CompileContext['report']>[0]): void => {
    isSound = false;
    context.report(problem);
  };
  // Characters are never more than code units.
  const length = name.length > MAX_NAME ? [...name].length : name.length;
  if (length > MAX_NAME) {
    report({
      code: 'manifest/too-long',
      pointer: manifest.name === undefined ? '/key' : '/name',
      message: `The name has ${length} characters; the server allows ${MAX_NAME}`,
      hint: 'Shorten it.',
    });
  }
  if (name.trim() === '') {
    report({
      code: 'schema/invalid-value',
      pointer: '/name',
      message: 'The name is blank',
      hint: 'Write a name, or leave the field out to use the key as the name.',
    });
  }
  const together = context.configuration.owner.length + key.length;
  if (together > MAX_OWNER_AND_KEY) {
    report({
      code: 'manifest/too-long',
      pointer: '/key',
      message: `Owner and key together have ${together} characters; at most ${MAX_OWNER_AND_KEY} fit into the marker`,
      hint: 'Shorten the key, or the ids of the matrix.',
    });
  }
  for (const [field, text] of [
    ['name', name],
    ['description', manifest.description],
  ] as const) {
    if (text?.includes('[wac:') !== true) continue;
    report({
      code: 'manifest/marker',
      pointer: `/${field}`,
      message: `The ${field} contains "[wac:", the marker of automations that wac manages`,
      hint: 'Leave it out; wac adds its own line.',
    });
  }
  const notification = manifest.then.sendNotification;
  reportSecrets(manifest.name ?? '', '/name', context);
  reportSecrets(manifest.when as JsonValue, '/when', context);
  reportSecrets(manifest.description ?? '', '/description', context);
  reportSecrets(notification?.title ?? '', '/then/sendNotification/title', context);
  reportSecrets(notification?.message ?? '', '/then/sendNotification/message', context);
  return isSound;
}

/** `ignoreChanges` may name what is compared field by field, and nothing that makes the automation another one. */
function checkIgnoreChanges(
  manifest: Manifest,
  paths: readonly string[],
  context: CompileContext,
): void {
  for (const [index, dotted] of paths.entries()) {
    const path = dotted.split('.');
    const problem = ignoreProblem(manifest, path);
    if (problem === undefined) continue;
    const pointer = renderJsonPointer(['lifecycle', 'ignoreChanges', index]);
    context.report({ code: 'manifest/ignore-changes', pointer, ...problem });
  }
}

function ignoreProblem(
  manifest: Manifest,
  path: readonly string[],
): { readonly message: string; readonly hint: string } | undefined {
  const [root = '', kind] = path;
  const dotted = path.join('.');
  if (['key', 'name', 'scope', 'when'].includes(root)) {
    return {
      message: `"${dotted}" cannot be ignored`,
      hint: 'Ignore description, enabled, or fields below then.',
    };
  }
  if (dotted === 'then.sendPromptToAria.promptFile') {
    return {
      message: `"${dotted}" cannot be ignored: the server has no files`,
      hint: 'Ignore then.sendPromptToAria.prompt. It is the text of the prompt, whether or not it is in a file.',
    };
  }
  if (!['description', 'enabled', 'then'].includes(root) || !exists(path)) {
    const [action = ''] = Object.keys(manifest.then);
    const names = [
      'description',
      'enabled',
      'then',
      ...fieldNames(schemaNodeAt(schema, ['then', action])).map((name) => `then.${action}.${name}`),
    ];
    return {
      message: `There is no field "${dotted}" to ignore`,
      hint:
        belowThen(dotted, names) ??
        suggestHint(dotted, names) ??
        `Known here: ${names.join(', ')}.`,
    };
  }
  if (kind !== undefined && !Object.hasOwn(manifest.then, kind)) {
    return {
      message: `"${dotted}" belongs to an action that this manifest does not have`,
      hint: `Its action is ${Object.keys(manifest.then).join('')}.`,
    };
  }
  return undefined;
}

/** `title` is a field of the action. */
function belowThen(field: string, names: readonly string[]): string | undefined {
  const found = names.find((name) => name.endsWith(`.${field}`));
  return found === undefined ? undefined : `Write ${found}.`;
}

/** Whether the schema has the path; below a payload everything is allowed. */
function exists(path: readonly string[]): boolean {
  for (let length = 1; length <= path.length; length++) {
    const node = schemaNodeAt(schema, path.slice(0, length));
    if (node === undefined) return false;
    if (isOpenNode(node) && fieldNames(node).length === 0) return true;
  }
  return true;
}
