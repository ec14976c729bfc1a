/** Checks what holds between declarations: keys are unique, and names within their scope. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceRange } from '../../diagnostics/source-range.ts';
import { describeLookAlike, lookAlikeKey } from '../../lib/look-alike-names.ts';
import { present } from '../../lib/present.ts';
import type { Declaration } from '../../model/automation.ts';
import { describeScope } from '../../model/scope.ts';
import type { WebhookDeclaration } from '../../model/webhook/webhook.ts';
import type { DocumentSource } from '../source/document-source.ts';

/** An automation by its key, whether or not the rest of it could be compiled. */
export interface KeyLocation {
  readonly key: string;
  readonly source: DocumentSource;
}

/** Where a key was written. */
export function keyRange({ source }: KeyLocation): SourceRange {
  return source.locate('/key');
}

/** Every duplicate key, at its second location. */
export function findDuplicateKeys(keyed: readonly KeyLocation[]): readonly Diagnostic[] {
  const first = new Map<string, KeyLocation>();
  const diagnostics: Diagnostic[] = [];
  for (const location of keyed) {
    const { key } = location;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, location);
      continue;
    }
    diagnostics.push({
      code: 'manifest/duplicate-key',
      severity: 'error',
      message: `The key "${key}" is used twice`,
      hint: 'Give one of the two another key; keep the key that is already on the server.',
      range: keyRange(location),
      related: [{ message: 'The first is here', range: keyRange(earlier) }],
    });
  }
  return diagnostics;
}

/**
 * Names of one scope that the server refuses or people confuse: every duplicate name, at its second location, and
 * every name that looks like another. Names that differ in a space, in letter case or in their Unicode form are
 * different on the server and here.
 */
export function findDuplicateNames(declarations: readonly Declaration[]): readonly Diagnostic[] {
  const first = new Map<string, Declaration>();
  const lookAlikes = new Map<string, Declaration>();
  const diagnostics: Diagnostic[] = [];
  for (const declaration of declarations) {
    const scope = describeScope(declaration.scope);
    const slot = slotOf(declaration);
    const earlier = first.get(slot);
    if (earlier !== undefined && earlier.key !== declaration.key) {
      diagnostics.push(duplicateName(declaration, earlier, scope));
    }
    if (earlier !== undefined) continue;
    first.set(slot, declaration);
    const folded = `${scope}\n${lookAlikeKey(declaration.name)}`;
    const near = lookAlikes.get(folded);
    if (near === undefined) lookAlikes.set(folded, declaration);
    else diagnostics.push(lookAlikeName(declaration, near, scope));
  }
  return diagnostics;
}

/** The scope and name as one string; equal where the server allows one automation only. */
export function slotOf({ scope, name }: Declaration): string {
  return `${describeScope(scope)}\n${name}`;
}

function lookAlikeName(declaration: Declaration, earlier: Declaration, scope: string): Diagnostic {
  const difference = describeLookAlike(earlier.name, declaration.name) ?? 'their characters';
  return {
    code: 'name/look-alike',
    severity: 'warning',
    message: `The names of "${earlier.key}" and "${declaration.key}" in the ${scope} differ only in ${difference}: the server treats them as two automations`,
    hint: 'Rename one of them, or remove one manifest if a single automation is meant.',
    range: nameRange(declaration),
    ...present({
      related: sameRange(nameRange(declaration), nameRange(earlier))
        ? undefined
        : [{ message: 'The other is here', range: nameRange(earlier) }],
    }),
  };
}

function duplicateName(declaration: Declaration, earlier: Declaration, scope: string): Diagnostic {
  const isMatrix = sameRange(nameRange(declaration), nameRange(earlier));
  return {
    code: 'manifest/duplicate-name',
    severity: 'error',
    message: `"${declaration.key}" and "${earlier.key}" have the same name "${declaration.name}" in the ${scope}`,
    hint: isMatrix
      ? 'Put the axis into the name, as in name: "… ${{ matrix.AXIS }}", or leave the name out to use the key as the name.'
      : 'The server allows a name once per scope: rename one of them.',
    range: nameRange(declaration),
    ...present({
      related: isMatrix ? undefined : [{ message: 'The other is here', range: nameRange(earlier) }],
    }),
  };
}

/** Where the name was written, or the key that stands for it. */
export function nameRange({ source }: Declaration): SourceRange {
  return source.ranges.get('name') ?? source.ranges.get('key') ?? source.range;
}

function sameRange(a: SourceRange, b: SourceRange): boolean {
  return a.file === b.file && a.start.offset === b.start.offset;
}

/** Where the name of a webhook was written. */
export function webhookRange({ source }: WebhookDeclaration): SourceRange {
  return source.ranges.get('name') ?? source.range;
}

/** Every webhook whose team has another of the same name, at its second location: automations name them by name. */
export function findDuplicateWebhooks(
  webhooks: readonly WebhookDeclaration[],
): readonly Diagnostic[] {
  const first = new Map<string, WebhookDeclaration>();
  return webhooks.flatMap((webhook): readonly Diagnostic[] => {
    const { key, entity, content } = webhook;
    const slot = `${entity}\n${content.name}`;
    const earlier = first.get(slot);
    if (earlier === undefined) first.set(slot, webhook);
    if (earlier === undefined || earlier.key === key) return [];
    return [
      {
        code: 'manifest/duplicate-name',
        severity: 'error',
        message: `The webhooks "${earlier.key}" and "${key}" have the same name "${content.name}" in the team ${entity}`,
        hint: 'Automations use a webhook by its name: rename one of them. With a matrix, put the axis into the name.',
        range: webhookRange(webhook),
        ...present({
          related: sameRange(webhookRange(webhook), webhookRange(earlier))
            ? undefined
            : [{ message: 'The other is here', range: webhookRange(earlier) }],
        }),
      },
    ];
  });
}
