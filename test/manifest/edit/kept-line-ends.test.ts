/** Edits beside block text that keeps its blank lines (`|+`, `>+`), and edits that write or remove such text. */
import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../../src/lib/json.ts';
import { setManifestFields } from '../../../src/manifest/edit/edit-manifest.ts';

/** `[FAILED]` without spaces: a file that is written anew has another layout. */
const REST = 'key: a\nwhen: { runState: { states: [FAILED] } }\n';

interface Edit {
  readonly title: string;
  readonly before: string;
  readonly path: string;
  readonly value: JsonValue | undefined;
  readonly after: string;
}

const EDITS: readonly Edit[] = [
  {
    title: 'a field after text at the end of the file',
    before: `${REST}description: |+\n  kept\n\n`,
    path: 'enabled',
    value: false,
    after: `${REST}description: |+\n  kept\n\nenabled: false\n`,
  },
  {
    title: 'a field after folded text with two blank lines',
    before: `${REST}description: >+\n  kept\n  on\n\n\n`,
    path: 'enabled',
    value: false,
    after: `${REST}description: >+\n  kept\n  on\n\n\nenabled: false\n`,
  },
  {
    title: 'a field after text of blank lines alone',
    before: `${REST}description: |+\n\n\n`,
    path: 'enabled',
    value: false,
    after: `${REST}description: |+\n\n\nenabled: false\n`,
  },
  {
    title: 'a field after text that ends without a line end',
    before: `${REST}description: |+\n  kept`,
    path: 'enabled',
    value: false,
    after: `${REST}description: |+\n  kept\nenabled: false`,
  },
  {
    title: 'a field before a comment below the text',
    before: `${REST}description: |+\n  kept\n\n# the end\n`,
    path: 'enabled',
    value: false,
    after: `${REST}description: |+\n  kept\n\nenabled: false\n# the end\n`,
  },
  {
    title: 'a field at the end of a document',
    before: `${REST}description: |+\n  kept\n\n---\nkey: b\n`,
    path: 'enabled',
    value: false,
    after: `${REST}description: |+\n  kept\n\nenabled: false\n---\nkey: b\n`,
  },
  {
    title: 'a field in a nested mapping',
    before: `${REST}then:\n  sendWebhook:\n    payload:\n      text: |+\n        kept\n\nname: x\n`,
    path: 'then.sendWebhook.integration',
    value: 'hook',
    after: `${REST}then:\n  sendWebhook:\n    payload:\n      text: |+\n        kept\n\n    integration: hook\nname: x\n`,
  },
  {
    title: 'a field after text that ends in a line of spaces',
    before: `${REST}description: |\n  kept\n     \n\n`,
    path: 'enabled',
    value: false,
    after: `${REST}description: |\n  kept\n     \nenabled: false\n\n`,
  },
  {
    title: 'one line in place of the text',
    before: `${REST}description: |+\n  kept\n\nname: x\n`,
    path: 'description',
    value: 'short',
    after: `${REST}description: short\nname: x\n`,
  },
  {
    title: 'text in place of the text',
    before: `${REST}description: |+\n  kept\n\nname: x\n`,
    path: 'description',
    value: 'one\ntwo\n\n\n',
    after: `${REST}description: |+\n  one\n  two\n\n\nname: x\n`,
  },
  {
    title: 'text that ends in blank lines, in place of one line before blank lines',
    before: `${REST}description: short\n\n\n\nname: x\n`,
    path: 'description',
    value: 'one\n\ntwo\n\n',
    after: `${REST}description: |+\n  one\n\n  two\n\nname: x\n`,
  },
  {
    title: 'text that ends in blank lines, as the last field',
    before: REST,
    path: 'description',
    value: 'one\n\n',
    after: `${REST}description: |+\n  one\n\n`,
  },
  {
    title: 'text that ends in blank lines, below a comment and blank lines',
    before: `${REST}then:\n  text: x\n  # below\n\n\n---\nkey: b\n`,
    path: 'description',
    value: 'one\n\n',
    after: `${REST}then:\n  text: x\n  # below\n\n\ndescription: |+\n  one\n\n---\nkey: b\n`,
  },
  {
    title: 'no text, between two fields',
    before: `${REST}description: |+\n  kept\n\n\nname: x\n`,
    path: 'description',
    value: undefined,
    after: `${REST}name: x\n`,
  },
  {
    title: 'no field after the text, where blank lines follow',
    before: `${REST}description: |+\n  kept\n\nenabled: false\n\n\n`,
    path: 'enabled',
    value: undefined,
    after: `${REST}description: |+\n  kept\n\n`,
  },
  {
    title: 'no text after other text',
    before: `${REST}name: |+\n  x\n\ndescription: >+\n  kept\n\n\nenabled: true\n`,
    path: 'description',
    value: undefined,
    after: `${REST}name: |+\n  x\n\nenabled: true\n`,
  },
  {
    title: 'no field in a mapping that has no other',
    before: `${REST}lifecycle: # why\n  protect: true\nname: x\n`,
    path: 'lifecycle.protect',
    value: undefined,
    after: `${REST}lifecycle: {} # why\nname: x\n`,
  },
  {
    title: 'a field below a field without a value',
    before: `${REST}lifecycle:\nname: x\n`,
    path: 'lifecycle.protect',
    value: true,
    after: `${REST}lifecycle: { protect: true }\nname: x\n`,
  },
];

describe('an edit changes the lines of its field alone', () => {
  for (const { title, before, path, value, after } of EDITS) {
    for (const [ends, end] of [
      ['LF', '\n'],
      ['CRLF', '\r\n'],
    ] as const) {
      test(`${title}, ${ends}`, () => {
        const result = setManifestFields(before.replaceAll('\n', end), 0, [{ path, value }]);
        expect(result.diagnostics).toEqual([]);
        expect(result.value).toBe(after.replaceAll('\n', end));
      });
    }
  }
});
