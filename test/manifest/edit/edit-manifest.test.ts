import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { JsonValue } from '../../../src/lib/json.ts';
import { setManifestFields } from '../../../src/manifest/edit/edit-manifest.ts';
import { fc } from '../../support/fast-check.ts';
import { sizeOf } from '../../support/size.ts';

const TEXT = `# Watches accuracy.
key: accuracy # never change

name: "Accuracy alert"
scope: { project: vision/p } # the project
when:
  # the mean of five
  runMetric:
    metric: val/accuracy
    aggregate: mean
    window: 5
    threshold: { gt: 0.95 } # a fraction
then:
  sendNotification:
    integration: { slack: { channel: "#ml-alerts" } }
    message: |
      first line
      second line
    severity: INFO # not WARN
# the end
`;

/** Lines that differ, as a small diff. */
function changed(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ].join('\n');
}

describe('setManifestFields', () => {
  const cases: readonly (readonly [path: string, value: JsonValue | undefined, diff: string])[] = [
    [
      'then.sendNotification.severity',
      'ERROR',
      '-     severity: INFO # not WARN\n+     severity: ERROR # not WARN',
    ],
    ['name', 'New "name"', '- name: "Accuracy alert"\n+ name: "New \\"name\\""'],
    [
      'when.runMetric.threshold.gt',
      0.9,
      '-     threshold: { gt: 0.95 } # a fraction\n+     threshold: { gt: 0.9 } # a fraction',
    ],
    [
      'when.runMetric.threshold',
      { lt: 1 },
      '-     threshold: { gt: 0.95 } # a fraction\n+     threshold: { lt: 1 } # a fraction',
    ],
    [
      'then.sendNotification.integration.slack.channel',
      'plain',
      '-     integration: { slack: { channel: "#ml-alerts" } }\n+     integration: { slack: { channel: "plain" } }',
    ],
    [
      'then.sendNotification.integration.slack.workspace',
      'A: b',
      '-     integration: { slack: { channel: "#ml-alerts" } }\n+     integration: { slack: { channel: "#ml-alerts", workspace: "A: b" } }',
    ],
    ['then.sendNotification.title', '${run_name}', '+     title: "${run_name}"'],
    [
      'then.sendNotification.message',
      undefined,
      '-     message: |\n-       first line\n-       second line',
    ],
    [
      'then.sendNotification.message',
      'one',
      '-     message: |\n-       first line\n-       second line\n+     message: one',
    ],
    [
      'then.sendNotification.message',
      'a\nb',
      '-     message: |\n-       first line\n-       second line\n+     message: |-\n+       a\n+       b',
    ],
    ['enabled', false, '+ enabled: false'],
    ['lifecycle.protect', true, '+ lifecycle: { protect: true }'],
    [
      'when',
      { runState: { states: ['failed'] } },
      '- when:\n-   # the mean of five\n-   runMetric:\n-     metric: val/accuracy\n-     aggregate: mean\n-     window: 5\n-     threshold: { gt: 0.95 } # a fraction\n+ when: { runState: { states: [failed] } } # a fraction',
    ],
  ];
  for (const [path, value, diff] of cases) {
    test(`${path} ← ${JSON.stringify(value)}`, () => {
      const { value: text, diagnostics } = setManifestFields(TEXT, 'accuracy', [{ path, value }]);
      expect(diagnostics).toEqual([]);
      expect(changed(TEXT, text)).toBe(diff);
    });
  }

  test('edits one document of several', () => {
    const text = `# one\nkey: a\n---\n# two\nkey: b # mine\nenabled: true\n`;
    expect(setManifestFields(text, 'b', [{ path: 'enabled', value: false }]).value).toBe(
      text.replace('true', 'false'),
    );
    expect(setManifestFields(text, 0, [{ path: 'enabled', value: false }]).value).toBe(
      '# one\nkey: a\nenabled: false\n---\n# two\nkey: b # mine\nenabled: true\n',
    );
  });

  test('takes a key with dots whole where there is one', () => {
    const text = 'key: a\nwhen: { runState: { states: [failed], runs: { config.lr: 1 } } }\n';
    expect(
      setManifestFields(text, 'a', [{ path: 'when.runState.runs.config.lr', value: 2 }]).value,
    ).toBe(text.replace('lr: 1', 'lr: 2'));
  });

  const refused: readonly (readonly [title: string, text: string])[] = [
    ['an expression', 'key: a\nname: "${{ vars.x }}"\n'],
    ['a matrix', 'key: a\nmatrix: { m: [x] }\nname: x\n'],
    ['another key', 'key: b\nname: x\n'],
    ['what is shared', 'key: a\nx: &n { y: 1 }\nz: *n\nname: { <<: *n }\n'],
    ['broken YAML', 'key: [\n'],
  ];
  for (const [title, text] of refused) {
    test(`leaves ${title} alone`, () => {
      const path = title === 'what is shared' ? 'z.y' : 'name';
      const { value, diagnostics } = setManifestFields(
        text,
        'a',
        [{ path, value: 'new' }],
        'f.yaml',
      );
      expect(value).toBe(text);
      expect(diagnostics).toHaveLength(1);
      expect(diagnostics[0]?.code).toBe(
        title === 'broken YAML' ? 'yaml/syntax' : 'manifest/not-editable',
      );
    });
  }

  test('property: whatever is set is read back, and nothing else changes', () => {
    const paths = [
      'name',
      'enabled',
      'description',
      'scope.project',
      'when.runMetric.window',
      'then.sendNotification',
      'then.sendNotification.message',
      'then.sendNotification.title',
      'when.runMetric.threshold',
      'a.b.c',
      'when',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.string(), fc.constant(undefined)),
        (path, value) => {
          const safe =
            value === undefined
              ? undefined
              : (JSON.parse(JSON.stringify(value).replace(/__proto__|\$\{\{/g, 'x')) as JsonValue);
          const { value: text, diagnostics } = setManifestFields(TEXT, 'accuracy', [
            { path, value: safe },
          ]);
          if (diagnostics.length > 0) return text === TEXT;
          expect(expected(path.split('.'), safe)).toEqual(parse(text));
          return (
            text.startsWith('# Watches accuracy.\nkey: accuracy # never change\n') &&
            text.includes('# the project')
          );
        },
      ),
      { numRuns: sizeOf(300) },
    );
  });
});

function expected(path: readonly string[], value: JsonValue | undefined): unknown {
  const document = parse(TEXT) as Record<string, unknown>;
  let parent = document;
  for (const segment of path.slice(0, -1)) {
    if (value === undefined && parent[segment] === undefined) return document;
    parent[segment] ??= {};
    parent = parent[segment] as Record<string, unknown>;
  }
  const last = path.at(-1) ?? '';
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return document;
}

test('keeps the layout of other lines where text with blank lines at its end replaces a value with a comment', () => {
  const text = 'when: { runState: { states: [failed] } }\nkey: a\ndescription: abc # why\n\n\n';
  const { value, diagnostics } = setManifestFields(text, 0, [
    { path: 'description', value: 'two\n\nlines\n\n' },
  ]);
  expect(diagnostics).toEqual([]);
  expect(value.startsWith('when: { runState: { states: [failed] } }\nkey: a\n')).toBe(true);
});
