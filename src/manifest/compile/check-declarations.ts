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

/** Every duplicate name in one scope, at its second location. Names are compared as the planner does: trimmed, in lower case. */
export function findDuplicateNames(declarations: readonly Declaration[]): readonly Diagnostic[] {
  const first = new Map<string, Declaration>();
  const diagnostics: Diagnostic[] = [];
  for (const declaration of declarations) {
    const scope = describeScope(declaration.scope);
    const location = `${scope.toLowerCase()}\n${declaration.name.trim().toLowerCase()}`;
    const earlier = first.get(location);
    if (earlier === undefined) {
      first.set(location, declaration);
    } else if (earlier.key !== declaration.key) {
      diagnostics.push(duplicateName(declaration, earlier, scope));
    }
  }
  return diagnostics;
}

function duplicateName(declaration: Declaration, earlier: Declaration, scope: string): Diagnostic {
  const isMatrix = sameRange(nameRange(declaration), nameRange(earlier));
  return {
    code: 'manifest/duplicate-name',
    severity: 'error',
    message: `"${declaration.key}" and "${earlier.key}" have the same name "${declaration.name}" in the ${scope}`,
    hint: isMatrix
      ? 'Put the axis into the name, as in name: "… ${{ matrix.AXIS }}", or leave the name out: then it is the key.'
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
