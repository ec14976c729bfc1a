import { describe, expect, it } from 'vitest';
import { distinctOwner, ownerOfText } from '../../src/workflow/init/distinct-owner.ts';

const first = { path: 'team-a/automations/wac.yaml', owner: 'acme/mono' };

describe('the owner of a new directory', () => {
  it.each<[string, string, readonly (typeof first)[], string]>([
    ['the repository where no other directory is', 'automations', [], 'acme/mono'],
    ['with its path beside another', 'team-b/automations', [first], 'acme/mono/team-b'],
    ['with its name beside another', 'alerts', [first], 'acme/mono/alerts'],
    ['with a path of other characters', 'team b/x', [first], 'acme/mono/team-b/x'],
    [
      'with a number where that is taken too',
      'team-b/automations',
      [first, { path: 'b/wac.yaml', owner: 'acme/mono/team-b' }],
      'acme/mono/team-b-2',
    ],
  ])('is %s', (_, directory, others, expected) => {
    expect(distinctOwner('acme/mono', directory, others)).toBe(expected);
  });
});

it.each([
  ['owner: acme/mono', 'acme/mono'],
  ['version: 1\nowner: "acme/mono" # us\n', 'acme/mono'],
  ['formerOwners: [acme/mono]\n', undefined],
  ['# owner: acme/mono\n', undefined],
])('reads the owner of %j', (text, owner) => {
  expect(ownerOfText(text)).toBe(owner);
});
