/** Checks what holds between declarations: keys are unique, and names within their scope. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceRange } from '../../diagnostics/source-range.ts';
import { present } from '../../lib/present.ts';
import type { Declaration } from '../../model/automation.ts';
import { describeScope } from '../../model/scope.ts';
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
      hint: 'Give one of the two another key; a key that is on the server already should stay.',
      range: keyRange(location),
      related: [{ message: 'The first is here', range: keyRange(earlier) }],
    });
  }
  return diagnostics;
}

/**
 * Every duplicate name in one scope, at its second location. Names are compared as the server and the planner do:
 * to the letter. Names that differ only in letter case or outer space are allowed, with a warning.
 */
export function findDuplicateNames(declarations: readonly Declaration[]): readonly Diagnostic[] {
  const first = new Map<string, Declaration>();
  const firstAlike = new Map<string, Declaration>();
  const diagnostics: Diagnostic[] = [];
  for (const declaration of declarations) {
    const location = slotOf(declaration);
    const earlier = first.get(location);
    const alike = firstAlike.get(foldedSlotOf(declaration));
    if (earlier === undefined) first.set(location, declaration);
    if (alike === undefined) firstAlike.set(foldedSlotOf(declaration), declaration);
    if (earlier !== undefined && earlier.key !== declaration.key) {
      diagnostics.push(duplicateName(declaration, earlier));
    } else if (earlier === undefined && alike !== undefined && alike.key !== declaration.key) {
      diagnostics.push(similarName(declaration, alike));
    }
  }
  return diagnostics;
}

/** The scope and name as one string; equal where the server allows one automation only. */
export function slotOf({ scope, name }: Declaration): string {
  return `${describeScope(scope)}\n${name}`;
}

function foldedSlotOf({ scope, name }: Declaration): string {
  return `${describeScope(scope)}\n${name.trim().normalize('NFC').toLowerCase()}`;
}

function duplicateName(declaration: Declaration, earlier: Declaration): Diagnostic {
  const isMatrix = sameRange(nameRange(declaration), nameRange(earlier));
  return {
    code: 'manifest/duplicate-name',
    severity: 'error',
    message: `"${declaration.key}" and "${earlier.key}" have the same name "${declaration.name}" in the ${describeScope(declaration.scope)}`,
    hint: isMatrix
      ? 'Put the axis into the name, as in name: "… ${{ matrix.AXIS }}", or leave the name out: then it is the key.'
      : 'The server allows a name once per scope: rename one of them.',
    range: nameRange(declaration),
    ...present({
      related: isMatrix ? undefined : [{ message: 'The other is here', range: nameRange(earlier) }],
    }),
  };
}

function similarName(declaration: Declaration, earlier: Declaration): Diagnostic {
  return {
    code: 'manifest/duplicate-name',
    severity: 'warning',
    message: `The names of "${declaration.key}" and "${earlier.key}" differ only in letter case, outer space or Unicode form: "${declaration.name}" and "${earlier.name}"`,
    hint: 'They are two automations on the server. People may take one for the other: rename one of them.',
    range: nameRange(declaration),
    related: [{ message: 'The other is here', range: nameRange(earlier) }],
  };
}

/** Where the name was written, or the key that stands for it. */
export function nameRange({ source }: Declaration): SourceRange {
  return source.ranges.get('name') ?? source.ranges.get('key') ?? source.range;
}

function sameRange(a: SourceRange, b: SourceRange): boolean {
  return a.file === b.file && a.start.offset === b.start.offset;
}
