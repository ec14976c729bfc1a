/** Validates a document against its schema. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { JsonValue } from '../../lib/json.ts';
import { rememberByObject } from '../../lib/remember-by-object.ts';
import { schemaCheck } from '../../lib/schema-check.ts';
import type { SchemaValidator } from '../../lib/schema-validator.ts';
import { loadRepair } from './lazy-repair.ts';
import type { DocumentContext } from './repair-document.ts';

/** What a document is validated with. */
export interface Validation<T> extends DocumentContext {
  /** Loads what says what is wrong: most documents never need it. */
  readonly loadValidator: () => { readonly validate: SchemaValidator<T> };
}

const checkOf = rememberByObject(schemaCheck);

/** The document as its schema's type, or why it is none. The value is changed where it is fixed. */
export function validateDocument<T>(
  value: JsonValue,
  validation: Validation<T>,
): { readonly value: T | undefined; readonly diagnostics: readonly Diagnostic[] } {
  // A test compares the check with the validators.
  if (checkOf(validation.schema)(value)) return { value: value as T, diagnostics: [] };
  const { validate } = validation.loadValidator();
  return loadRepair().repairDocument(value, validate, validation);
}
