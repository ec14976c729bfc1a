/** Untrusted file names and keys in workflow commands: the runner executes only the commands of the action. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Bundle, openBundle } from '../../end-to-end/action/bundle.ts';
import { createHarness, type Harness, manifest } from '../harness.ts';

/** Each wants to be a command, or to end one early. */
const UNTRUSTED: readonly string[] = [
  '::error::pwned',
  '::add-mask::a',
  '##[error]pwned',
  'a\n::error::pwned',
  'a\r\n::set-output name=x::pwned',
  'a%0A::error::pwned',
  'a%0D%0A##[warning]pwned',
  'a,title=pwned',
  'a,line=1::pwned',
  'a]]>pwned',
  '::stop-commands::pwned',
  '\u001b[31m::error::pwned',
  'a\u2028::error::pwned',
  'a\u202e::rorre::',
];

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** What the runner reads from the standard output: the commands that it obeys, old form and new. */
function commandsIn(stdout: string): readonly Command[] {
  const commands: Command[] = [];
  let resumesAt: string | undefined;
  for (const line of stdout.split(/\r\n|\r|\n/u)) {
    const found =
      /^\s*::(?<name>[^\s:]+)(?: (?<properties>.*?))?::(?<message>.*)$/su.exec(line) ??
      /##\[(?<name>[^\s\]]+)(?: (?<properties>[^\]]*))?\](?<message>.*)$/su.exec(line);
    const { name = '', properties = '', message = '' } = found?.groups ?? {};
    if (resumesAt !== undefined) {
      if (name === resumesAt) resumesAt = undefined;
    } else if (name === 'stop-commands') {
      resumesAt = message;
    } else if (found !== null) {
      commands.push({ name, properties: readProperties(properties), message: unescaped(message) });
    }
  }
  return commands;
}

function readProperties(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(',').filter((pair) => pair !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', ...rest] = pair.split('=');
      return [name.trim(), unescaped(rest.join('=').replaceAll('%3A', ':').replaceAll('%2C', ','))];
    }),
  );
}

function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

const OBEYED = new Set(['error', 'warning', 'notice', 'add-mask']);

const PROPERTIES = new Set(['title', 'file', 'line', 'endLine', 'col', 'endColumn']);

let bundle: Bundle;
let harness: Harness | undefined;

beforeAll(() => {
  bundle = openBundle();
});

afterAll(() => bundle.remove());

afterEach(async () => {
  await harness?.close();
  harness = undefined;
});

/** Validates, and gives the commands that the runner would obey, without those that mask. */
async function validate(write: (opened: Harness) => void): Promise<readonly Command[]> {
  const opened = await createHarness();
  harness = opened;
  write(opened);
  const outcome = await bundle.run(opened, { event: 'push', inputs: { mode: 'validate' } });
  const commands = commandsIn(outcome.stdout);
  for (const { name, properties } of commands) {
    expect(OBEYED).toContain(name);
    for (const property of Object.keys(properties)) expect(PROPERTIES).toContain(property);
    expect(properties['title'] ?? 'none').toMatch(/^[\w/-]+(?: test)?$/u);
  }
  const masks = commands.filter(({ name }) => name === 'add-mask');
  const secrets = [opened.sandbox.apiKey, opened.github.token];
  expect(masks.filter(({ message }) => !secrets.includes(message))).toEqual([]);
  expect([outcome.exitCode, outcome.outputs['failure-reason']]).toEqual([3, 'invalid']);
  expect(Object.keys(outcome.outputs)).not.toContain('x');
  return commands.filter(({ name }) => name !== 'add-mask');
}

describe('an annotation', () => {
  // No more than nine are shown of a run.
  it.each([UNTRUSTED.slice(0, 7), UNTRUSTED.slice(7)])(
    'stands at its file: %j, …',
    async (...names) => {
      const commands = await validate(({ directory }) => {
        for (const name of names) {
          mkdirSync(join(directory, name));
          writeFileSync(join(directory, name, `${name}.yaml`), 'key: b\n[');
        }
      });
      const files = commands.flatMap(({ properties: { file } }) =>
        file === undefined ? [] : [file],
      );
      expect(files.sort()).toEqual(names.map((name) => `automations/${name}/${name}.yaml`).sort());
    },
  );

  it('shows untrusted keys, fields and values as strings', async () => {
    const quoted = UNTRUSTED.map((text) => JSON.stringify(text));
    const commands = await validate((opened) =>
      opened.write({
        'keys.yaml': quoted
          .map((text) => manifest('b', 1).replace('key: b', `key: ${text}`))
          .join('---\n'),
        'fields.yaml': quoted.map((text) => `${text}: 1\n`).join(''),
        'values.yaml': quoted
          .map((text) => manifest('c', 1).replace('loss', text).replace('gt:', `${text}:`))
          .join('---\n'),
      }),
    );
    expect(commands.length).toBeGreaterThan(8);
    for (const { message } of commands)
      expect(message).not.toMatch(/\p{Cc}(?<!\n)|\u202e|^::|\n::/u);
  });
});
