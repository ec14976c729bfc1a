/** Which problems an editor can see with the published JSON Schemas alone, by diagnostic code. */
import type { ManifestCode } from '../../src/diagnostics/codes-manifest.ts';

/**
 * - `structural`: a schema describes it; the editor must report a problem in the same document.
 * - `partly`: a schema describes some forms of it; the editor may report it.
 * - A reason in words: no schema can know it; the editor must report nothing.
 */
export type DiagnosticClass = 'structural' | 'partly' | `no schema knows ${string}`;

const OTHER_FILES = 'no schema knows the other files and the configuration';
const TEXT = 'no schema knows how text is spelled, only its value';
const MEANING = 'no schema knows what the server does with a value';

/** The class of every code that a manifest or a configuration can have. */
export const DIAGNOSTIC_CLASSES: Readonly<Record<ManifestCode, DiagnosticClass>> = {
  'schema/unknown-field': 'structural',
  'schema/missing-field': 'structural',
  'schema/wrong-type': 'structural',
  'schema/unknown-value': 'structural',
  'schema/invalid-value': 'structural',
  'schema/choose-one': 'structural',
  'manifest/kind': 'structural',
  'webhook/name': 'structural',
  'webhook/url': 'partly',
  'webhook/not-https': MEANING,
  'webhook/look-alike-host': MEANING,
  'webhook/secret-name': MEANING,
  'filter/mongo': 'structural',
  'event/scope': 'structural',
  'event/window': 'structural',
  'event/killed': 'structural',
  'action/scope': 'structural',
  // A prompt in the manifest is structural; one in a file is not.
  'prompt/empty': 'partly',
  'prompt/expression': OTHER_FILES,
  'prompt/file': OTHER_FILES,
  'prompt/too-long': TEXT,
  // A path of three names is structural; a missing entity depends on the configuration.
  'scope/incomplete': 'partly',
  // An integration that is written out is structural; an alias is in the configuration.
  'integration/wrong-kind': 'partly',
  // A length that is written out is structural; suffixes and matrix ids are not.
  'manifest/too-long': 'partly',
  // The editor parses YAML itself and reports most of the same faults in its own words.
  'yaml/syntax': 'partly',
  'yaml/unquoted-template': 'partly',
  'yaml/duplicate-key': 'partly',
  'yaml/unsupported': 'partly',
  'yaml/too-complex': 'partly',
  'yaml/comment': 'partly',
  'yaml/number': 'partly',
  // What an expression gives is known after it is expanded.
  'expression/syntax': 'partly',
  'expression/unknown-name': 'no schema knows the values of expressions',
  'expression/mixed-brackets': 'no schema knows the values of expressions',
  'matrix/invalid': 'partly',
  'matrix/empty': 'partly',
  'matrix/exclude': 'partly',
  'file/not-found': OTHER_FILES,
  'file/no-manifests': OTHER_FILES,
  'file/unreadable': OTHER_FILES,
  'file/too-large': OTHER_FILES,
  'file/encoding': 'partly',
  'file/link': OTHER_FILES,
  'file/second-configuration': OTHER_FILES,
  // Rule tests in a file of manifests break its schema; a manifest in a file of rule tests is none that the editor knows.
  'file/misnamed': 'partly',
  'config/missing': OTHER_FILES,
  'config/environment-not-chosen': OTHER_FILES,
  // A manifest with one of these is not checked further.
  'config/unknown-environment': 'partly',
  'config/override': 'partly',
  'config/former-owner': 'no schema knows how two fields must differ',
  'config/shared-owner': 'no schema knows the other files and the configuration',
  'config/server': TEXT,
  'config/insecure-server': TEXT,
  'config/removed': 'no schema knows the calendar',
  'manifest/duplicate-key': OTHER_FILES,
  'manifest/duplicate-name': OTHER_FILES,
  'manifest/marker': TEXT,
  'manifest/secret': TEXT,
  'manifest/ignore-changes': 'no schema knows the other fields that a path names',
  'manifest/not-editable': TEXT,
  'scope/outside': OTHER_FILES,
  'event/run-scope': MEANING,
  'event/not-exact': MEANING,
  'event/equality': MEANING,
  'event/crashed': MEANING,
  'filter/undocumented-field': MEANING,
  'integration/unknown-alias': OTHER_FILES,
  'integration/no-owner': OTHER_FILES,
};

/**
 * The class of a code. Lints (`regex/…`, `payload/…` and the like) look at what is well formed, so no schema knows
 * them.
 */
export function classOf(code: string): DiagnosticClass {
  return isManifestCode(code) ? DIAGNOSTIC_CLASSES[code] : MEANING;
}

function isManifestCode(code: string): code is ManifestCode {
  return Object.hasOwn(DIAGNOSTIC_CLASSES, code);
}
