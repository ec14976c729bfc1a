import type { CodeInfo } from './code-info.ts';

/** Codes of the stages that read text, of manifests and of the configuration: files, YAML, schema, expressions, matrices. */
export type TextCode =
  | 'file/not-found'
  | 'file/no-manifests'
  | 'file/unreadable'
  | 'file/too-large'
  | 'file/encoding'
  | 'file/link'
  | 'file/second-configuration'
  | 'file/misnamed'
  | 'yaml/syntax'
  | 'yaml/unquoted-template'
  | 'yaml/comment'
  | 'yaml/duplicate-key'
  | 'yaml/number'
  | 'yaml/unsupported'
  | 'yaml/too-complex'
  | 'schema/unknown-field'
  | 'schema/missing-field'
  | 'schema/wrong-type'
  | 'schema/unknown-value'
  | 'schema/invalid-value'
  | 'schema/choose-one'
  | 'expression/syntax'
  | 'expression/unknown-name'
  | 'expression/mixed-brackets'
  | 'matrix/invalid'
  | 'matrix/empty'
  | 'matrix/exclude';

/** The meaning of each. */
export const TEXT_CODES: Readonly<Record<TextCode, CodeInfo>> = {
  'file/not-found': {
    meaning: 'The manifest directory does not exist, or a file that was named is not a manifest.',
    remedy: 'Name the directory that holds `wac.yaml`, or make one with `wac init`.',
  },
  'file/no-manifests': {
    meaning: 'The directory has no manifest.',
    remedy: 'Add one. To remove everything on the server on purpose, use `wac destroy`.',
  },
  'file/unreadable': {
    meaning: 'A file or folder of the directory cannot be read.',
    remedy: 'Change its permissions, or move it out of the directory.',
  },
  'file/too-large': {
    meaning: 'A file, or all files together, exceed the size limit for manifests.',
    remedy: 'Split the file, or move files that are not manifests out of the directory.',
  },
  'file/encoding': {
    meaning: 'A file is not UTF-8 text.',
    remedy: 'Save it as UTF-8.',
  },
  'file/link': {
    meaning: 'A symbolic link points out of the directory, into a loop, or to a missing file.',
    remedy: 'Replace the link with the file.',
  },
  'file/second-configuration': {
    meaning: 'There is a second `wac.yaml` in a folder below the first.',
    remedy:
      'Keep the one at the top. Use environments for different settings, or run wac on each directory separately.',
  },
  'file/misnamed': {
    meaning:
      'A manifest is in a file that is named as rule tests (`*.test.yaml`), or rule tests are in a file that is not.',
    remedy: 'Rename the file.',
  },
  'yaml/syntax': {
    meaning: 'The file is not YAML.',
    remedy: 'Fix the text at the position shown.',
  },
  'yaml/unquoted-template': {
    meaning:
      'A template variable such as `${run_name}` is not quoted, so YAML reads its braces as a mapping.',
    remedy: 'Quote the text.',
  },
  'yaml/comment': {
    meaning: 'YAML reads the rest of a value as a comment, because it has a `#` in it.',
    remedy: 'Quote the value, or put a space after the `#` if a comment was meant.',
  },
  'yaml/duplicate-key': {
    meaning: 'A mapping has the same key twice.',
    remedy: 'Remove one of the two.',
  },
  'yaml/number': {
    meaning: 'A number loses digits or means something else when it is read as a number.',
    remedy: 'Quote it if it is a string, or write the number that you mean.',
  },
  'yaml/unsupported': {
    meaning:
      'The file uses a part of YAML that manifests do not have: a tag, a key that is not a string, `__proto__`, or an alias that refers to itself.',
    remedy: 'Write the value without it.',
  },
  'yaml/too-complex': {
    meaning: 'The document is nested too deeply, or its aliases expand to too much.',
    remedy: 'Write fewer aliases or a flatter document.',
  },
  'schema/unknown-field': {
    meaning: 'A mapping has a field that does not exist there.',
    remedy: 'Correct its name; `wac explain` lists the fields.',
  },
  'schema/missing-field': {
    meaning: 'A required field is absent.',
    remedy: 'Add it.',
  },
  'schema/wrong-type': {
    meaning: 'A value is of the wrong kind, such as a list instead of a string.',
    remedy: 'Use the type that the message names.',
  },
  'schema/unknown-value': {
    meaning: 'A value is not one of the allowed values.',
    remedy: 'Use one of the values that the message names.',
  },
  'schema/invalid-value': {
    meaning: 'A value has the right type but is out of range or malformed.',
    remedy: 'Correct it as the message says.',
  },
  'schema/choose-one': {
    meaning: 'A mapping that must have exactly one of several fields has none, or more than one.',
    remedy: 'Keep one of them; an automation has one event and one action.',
  },
  'expression/syntax': {
    meaning: 'An expression `${{ … }}` cannot be parsed, or is where none is allowed.',
    remedy: 'Write names and `??` only; a literal `${{` is written `$${{`.',
  },
  'expression/unknown-name': {
    meaning: 'An expression names a variable or an axis that is not defined.',
    remedy: 'Define it under `vars` or `matrix`, correct its name, or give a fallback with `??`.',
  },
  'expression/mixed-brackets': {
    meaning: 'The brackets of wac (`${{ vars.x }}`) and of W&B (`${run_name}`) are mixed up.',
    remedy: 'Use `${{ … }}` for `vars` and `matrix`, and `${…}` for W&B’s variables.',
  },
  'matrix/invalid': {
    meaning:
      'A matrix cannot be expanded: an axis is not a list or mapping, two items have the same id, or a limit is exceeded: 5,000 items in an axis, 20 axes, 500 exclusions, 10,000 combinations in a manifest, 200,000 automations in a directory.',
    remedy: 'Give each axis a list of values or a mapping of ids to items.',
  },
  'matrix/empty': {
    meaning: 'A matrix produces no automation.',
    remedy: 'Give every axis at least one item. To remove the automations, delete the manifest.',
  },
  'matrix/exclude': {
    meaning: 'An entry of `exclude` matches no combination.',
    remedy: 'Correct its axes and values, or remove it.',
  },
};
