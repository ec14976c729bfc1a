// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of manifests have this form
/** Numbers and text keep their meaning on every way from a string to a declaration. */
import { describe, expect, it } from 'vitest';
import { CONFIGURATION, type Loaded, loadOne, manifest } from '../load.ts';

const THEN = (payload: string) =>
  `then: { sendWebhook: { integration: hook, payload: ${payload} } }`;

/** The payload's text, or what is wrong. */
function payloadOf({ declarations, problems }: Loaded): string {
  const action = declarations[0]?.action;
  return action?.kind === 'sendWebhook' ? action.payload : problems.join('\n');
}

function textsOf({ declarations, problems }: Loaded): string {
  const action = declarations[0]?.action;
  return action?.kind === 'sendNotification'
    ? `${action.title}|${action.message}`
    : problems.join('\n');
}

const withVars = (vars: string, given: Record<string, string> = {}) => ({
  configuration: CONFIGURATION.replace(/^vars:.*$/m, `vars: ${vars}`),
  vars: given,
});

describe('numbers of variables', () => {
  it.each([
    ['1.10', '1.10'],
    ['3.10', '3.10'],
    ['1.0', '1.0'],
    ['1e-5', '1e-5'],
    ['5e10', '5e10'],
    ['0x1F', '31'],
    ['0o17', '15'],
    ['.5', '0.5'],
    ['+7', '7'],
    ['-0.0', '-0.0'],
    ['1_000', '"1_000"'],
    ['"5e10"', '"5e10"'],
    ['"007"', '"007"'],
  ])('%s reaches a payload as %s', (written, sent) => {
    const text = manifest(THEN('{ a: "${{ vars.x }}", b: ["${{ vars.list.0 }}"] }'));
    const options = withVars(`{ x: ${written}, list: [${written}] }`);
    expect(payloadOf(loadOne(text, options))).toBe(`{"a":${sent},"b":[${sent}]}`);
  });

  it.each(['1.10', '3.10', '1e-5', '0x1F', '.5', '2.0'])(
    '%s stands in text as written',
    (written) => {
      const text = manifest(
        'then: { sendNotification: { integration: alerts, title: "v${{ vars.x }}", message: "${{ vars.y ?? ' +
          '1.10 }}" } }',
      );
      const options = withVars(`{ x: ${written} }`);
      expect(
        textsOf(loadOne(text.replace('message: "${{ vars.y', 'message: "m ${{ vars.y'), options)),
      ).toBe(`v${written}|m 1.10`);
    },
  );

  it('literals of expressions keep their digits', () => {
    const text = manifest(
      THEN(
        '{ a: "${{ vars.n ?? 12345678901234567890 }}", b: "x${{ vars.n ?? 12345678901234567890 }}" }',
      ),
    );
    expect(payloadOf(loadOne(text))).toBe('{"a":12345678901234567890,"b":"x12345678901234567890"}');
  });

  it('a literal with a leading zero is an error', () => {
    const { problems } = loadOne(manifest(THEN('{ a: "${{ vars.n ?? 01234 }}" }')));
    expect(problems.join()).toContain('The number 01234 has a leading zero');
  });

  it('a number of another spelling is a number where one is wanted', () => {
    const { declarations, problems } = loadOne(
      manifest('when: { runMetric: { metric: loss, threshold: { gt: "${{ vars.x }}" } } }'),
      withVars('{ x: 0.50 }'),
    );
    expect(problems).toEqual([]);
    expect(declarations[0]?.event).toMatchObject({ condition: { threshold: 0.5 } });
  });
});

describe('numbers of a matrix', () => {
  it('keep their digits in keys, text and payloads', () => {
    const { declarations } = loadOne(
      manifest(
        'name: "py ${{ matrix.v }}"',
        'matrix: { v: [3.1, 3.10], exclude: [{ v: 3.1 }] }',
        THEN('{ v: "${{ matrix.v }}" }'),
      ).replace(', exclude: [{ v: 3.1 }]', ''),
    );
    expect(declarations.map(({ key, name }) => `${key} ${name}`)).toEqual([
      'a/3.1 py 3.1',
      'a/3.10 py 3.10',
    ]);
    expect(declarations.map(({ action }) => 'payload' in action && action.payload)).toEqual([
      '{"v":3.1}',
      '{"v":3.10}',
    ]);
  });

  it('an axis that is a number is an error', () => {
    const { problems } = loadOne(manifest('matrix: { v: 3.10 }'));
    expect(problems.join()).toContain('must be a list or a mapping; it is a number');
  });
});

describe('numbers of overrides', () => {
  const environment = (override: string) => ({
    configuration: `${CONFIGURATION}environments: { e: { overrides: [{ match: a, ${override} }] } }\n`,
    environment: 'e',
  });
  const payload = '{ ids: [1, 12345678901234567890, 1.10], channel: 98765432109876543210 }';

  it.each([
    [
      'set: { then.sendWebhook.payload.n: 2.50 }',
      '{"ids":[1,12345678901234567890,1.10],"channel":98765432109876543210,"n":2.50}',
    ],
    [
      'set: { then.sendWebhook.payload.ids: [7.0] }',
      '{"ids":[7.0],"channel":98765432109876543210}',
    ],
    [
      'patch: [{ op: remove, path: /then/sendWebhook/payload/ids/0 }]',
      '{"ids":[12345678901234567890,1.10],"channel":98765432109876543210}',
    ],
    [
      'patch: [{ op: add, path: /then/sendWebhook/payload/ids/0, value: 0.10 }]',
      '{"ids":[0.10,1,12345678901234567890,1.10],"channel":98765432109876543210}',
    ],
    [
      'patch: [{ op: move, from: /then/sendWebhook/payload/channel, path: /then/sendWebhook/payload/to }]',
      '{"ids":[1,12345678901234567890,1.10],"to":98765432109876543210}',
    ],
    [
      'patch: [{ op: copy, from: /then/sendWebhook/payload/ids/2, path: /then/sendWebhook/payload/v }]',
      '{"ids":[1,12345678901234567890,1.10],"channel":98765432109876543210,"v":1.10}',
    ],
    [
      'patch: [{ op: test, path: /then/sendWebhook/payload/ids/2, value: 1.1 }]',
      '{"ids":[1,12345678901234567890,1.10],"channel":98765432109876543210}',
    ],
  ])('%s', (override, sent) => {
    expect(payloadOf(loadOne(manifest(THEN(payload)), environment(override)))).toBe(sent);
  });

  it.each([
    'set: { then.sendWebhook.payload.channel.x: 1 }',
    'patch: [{ op: add, path: /then/sendWebhook/payload/channel/x, value: 1 }]',
    'patch: [{ op: test, path: /then/sendWebhook/payload/ids/2, value: 1.2 }]',
  ])('%s does not fit', (override) => {
    const { diagnostics } = loadOne(manifest(THEN(payload)), environment(override));
    expect(diagnostics.map(({ code }) => code)).toEqual(['config/override']);
  });

  it('the reserved key of written numbers cannot be written', () => {
    const { diagnostics } = loadOne(manifest(THEN('{ "\\0number": "1.10" }')));
    expect(diagnostics.map(({ code }) => code)).toEqual(['yaml/unsupported']);
  });
});

describe('--var', () => {
  const declared = '{ text: abc, version: "1.9", number: 1, flag: true, map: { a: 0 }, list: [1] }';

  it.each([
    ['text', '5e10', '"5e10"'],
    ['text', '1234567', '"1234567"'],
    ['text', 'true', '"true"'],
    ['version', '2.10', '"2.10"'],
    ['version', '007', '"007"'],
    ['number', '2.50', '2.50'],
    ['number', '1e-5', '1e-5'],
    ['number', '12345678901234567890', '12345678901234567890'],
    ['flag', 'false', 'false'],
    ['undeclared', '5e10', '"5e10"'],
    ['undeclared', '007', '"007"'],
    ['undeclared', '0.90', '0.90'],
    ['undeclared', 'x', '"x"'],
  ])('%s=%s gives %s', (name, text, sent) => {
    const loaded = loadOne(
      manifest(THEN(`{ a: "\${{ vars.${name} }}" }`)),
      withVars(declared, { [name]: text }),
    );
    expect(payloadOf(loaded)).toBe(`{"a":${sent}}`);
  });

  it.each([
    ['number', 'abc', 'is a number in wac.yaml'],
    ['number', '007', 'is a number in wac.yaml'],
    ['flag', '1', 'is true or false in wac.yaml'],
    ['map', '{"a": 1}', 'is a mapping in wac.yaml'],
    ['list', '1', 'is a list in wac.yaml'],
  ])('%s=%s is an error', (name, text, message) => {
    const { diagnostics } = loadOne(
      manifest(`description: "\${{ vars.${name}.a ?? 'x' }}"`),
      withVars(declared, { [name]: text }),
    );
    expect(diagnostics.map(({ code }) => code)).toContain('schema/wrong-type');
    expect(diagnostics[0]?.message).toContain(message);
  });

  it('a variable of an environment keeps the type that it has there', () => {
    const configuration = `${CONFIGURATION}environments: { e: { vars: { sha: "abc" } } }\n`;
    const loaded = loadOne(manifest(THEN('{ a: "${{ vars.sha }}" }')), {
      configuration,
      environment: 'e',
      vars: { sha: '5e10' },
    });
    expect(payloadOf(loaded)).toBe('{"a":"5e10"}');
  });
});
