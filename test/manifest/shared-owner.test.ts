/** Other manifest directories with the same owner: their plans would remove the automations of each other. */
import { describe, expect, it } from 'vitest';
import { loadProject } from '../../src/manifest/load-project.ts';
import { otherConfigurations } from './other-configurations.ts';

const MANIFEST = `key: a
scope: { project: p }
when: { runState: { states: [failed] } }
then: { doNothing: {} }
`;

function load(own: string, others: Readonly<Record<string, string>>, environment?: string) {
  const base = 'version: 1\nentity: t\nonRemove: delete\n';
  const { value, diagnostics } = loadProject({
    tree: {
      files: [{ path: 'a.yaml', text: MANIFEST }],
      configuration: { path: 'wac.yaml', text: base + own },
      otherConfigurations: otherConfigurations(others),
    },
    directory: 'team-b/rules',
    ...(environment === undefined ? {} : { environment }),
  });
  const problems = diagnostics.map(({ code, severity, message, range }) => ({
    code,
    severity,
    message,
    line: range?.start.line,
  }));
  return { configuration: value?.configuration, problems };
}

describe('another directory with the same owner', () => {
  it('is an error at the owner, which names the other directory', () => {
    const { problems } = load('owner: acme/x\n', {
      '../../team-a/wac.yaml': 'owner: acme/x # quoted or not\n',
    });
    expect(problems).toEqual([
      {
        code: 'config/shared-owner',
        severity: 'error',
        message: 'The owner "acme/x" is also the owner of team-a/wac.yaml',
        line: 4,
      },
    ]);
  });

  it('is found however the other file is written, and named with the others', () => {
    const { problems } = load('owner: acme/x\n', {
      '../1/wac.yaml': '{ version: 1, "owner": "acme/x" }',
      '../2/wac.yaml': "owner: 'acme/x'\nonRemove: [not, valid]\n",
      '../3/wac.yaml': 'owner: >-\n  acme/x\n',
      '../4/wac.yaml': 'owner: acme/x\n',
      '../5/wac.yaml': 'owner: acme/other\n',
    });
    expect(problems.map(({ message }) => message)).toEqual([
      'The owner "acme/x" is also the owner of team-b/1/wac.yaml, team-b/2/wac.yaml, team-b/3/wac.yaml and 1 more',
    ]);
  });

  it.each([
    ['another owner', 'owner: acme/x/team-a\n'],
    ['another letter case: owners are compared exactly', 'owner: Acme/x\n'],
    ['environments of its own', 'owner: acme/x\nenvironments: { prod: {} }\n'],
    ['no owner', 'version: 1\n'],
    ['an owner that is no text', 'owner: [acme/x]\n'],
    ['YAML that cannot be read', 'owner: "acme/x\n'],
    ['nothing', ''],
  ])('is none with %s', (_, other) => {
    expect(load('owner: acme/x\n', { '../a/wac.yaml': other }).problems).toEqual([]);
  });

  it('is asked of the environment that is planned', () => {
    const own = 'owner: acme/x\nenvironments: { staging: {}, prod: {} }\n';
    const others = { '../a/wac.yaml': 'owner: acme/x\nenvironments: { prod: {}, dev: {} }\n' };
    expect(load(own, others, 'staging').problems).toEqual([]);
    expect(load(own, others, 'prod').problems).toMatchObject([
      { code: 'config/shared-owner', message: expect.stringContaining('"acme/x:prod"') },
    ]);
  });

  it('cannot be a former owner', () => {
    const own = 'owner: acme/y\nformerOwners: [acme/x]\n';
    const { problems } = load(own, { '../a/wac.yaml': 'owner: acme/x\n' });
    expect(problems).toMatchObject([
      { code: 'config/shared-owner', message: expect.stringContaining('former owner (acme/x)') },
    ]);
  });

  it('can be silenced with a reason, unless the configuration locks the code', () => {
    const others = { '../a/wac.yaml': 'owner: acme/x\n' };
    const comment = ' # wac disable config/shared-owner: a copy that is never applied\n';
    expect(load(`owner: acme/x${comment}`, others).problems).toEqual([]);
    const locked = `owner: acme/x${comment}lint: { locked: [config/shared-owner] }\n`;
    expect(load(locked, others).problems.map(({ code }) => code)).toContain('config/shared-owner');
  });

  it('is known to the plan, so that its automations are not taken for abandoned ones', () => {
    const own = 'owner: acme/x\nenvironments: { prod: {} }\n';
    const others = { '../a/wac.yaml': 'owner: acme/x\nenvironments: { dev: {}, test: {} }\n' };
    expect(load(own, others, 'prod').configuration?.otherOwners).toEqual([
      'acme/x:dev',
      'acme/x:test',
    ]);
  });
});
