import { describe, expect, it } from 'vitest';
import { type Automation, PARTS, type Part } from '../../../src/model/automation.ts';
import { canonicalAutomation as form } from '../../../src/model/canonical/canonical-automation.ts';
import type { Content } from '../../../src/model/canonical/content.ts';
import {
  adoptionDigest,
  automationDigest,
  comparePart,
  partHash,
  partHashes,
} from '../../../src/model/canonical/digest.ts';
import { differingParts, isEqual } from '../../../src/model/canonical/equal.ts';
import { DIGEST_VERSION, type Marker } from '../../../src/model/canonical/marker.ts';
import { withMarker } from '../../../src/model/canonical/render-marker.ts';
import type { IntegrationId, ScopeId } from '../../../src/model/ids.ts';
import { ALERT, DEPLOY, observe, SLACK, WEBHOOK } from '../samples.ts';

const CHANGES: readonly (readonly [Part, Automation])[] = [
  ['name', { ...ALERT, name: 'accuracy alert' }],
  ['description', { ...ALERT, description: 'Accuracy  went above 0.95.' }],
  ['enabled', { ...ALERT, enabled: false }],
  [
    'scope',
    {
      ...ALERT,
      scope: { kind: 'project', id: 'p2' as ScopeId, entity: 'vision-team', project: 'detector' },
    },
  ],
  ['event', { ...ALERT, event: { ...ALERT.event, runs: {} } as Automation['event'] }],
  ['action', { ...ALERT, action: { kind: 'doNothing' } }],
];

function marker(hashes: Readonly<Record<Part, string>>, version = DIGEST_VERSION): Marker {
  return { owner: 'acme', key: 'k', version, hashes, ignored: [], protect: false, shadow: false };
}

describe('hashes of parts', () => {
  it('never change within a version: markers in the field carry them', () => {
    expect(DIGEST_VERSION).toBe(2);
    const first = (content: Automation): string =>
      PARTS.map((part) => partHash(form(content), part, 1)).join('.');
    expect([first(ALERT), first(DEPLOY)]).toEqual([
      '88c5.82df.b9d5.6e67.0476.ba5e',
      '6196.48c8.b9d5.d083.d13b.225b',
    ]);
    expect(partHashes(form(ALERT))).toMatchInlineSnapshot(`
      {
        "action": "YspLttze",
        "description": "pQsj5gSD",
        "enabled": "hASfAw4t",
        "event": "fNxpkIQb",
        "name": "-QPH3U9a",
        "scope": "Ul9tQXkC",
      }
    `);
    expect(partHashes(form(DEPLOY))).toMatchInlineSnapshot(`
      {
        "action": "4zkWXe39",
        "description": "xxCqhr5M",
        "enabled": "hASfAw4t",
        "event": "r9_yByvQ",
        "name": "r5E4oZ83",
        "scope": "h0MTLXIo",
      }
    `);
    expect(automationDigest(form(ALERT))).toMatchInlineSnapshot(
      `"ffd6f469c71adbf74a27f90c86d238ad25c24814f3e9e29af134725c669a2a65"`,
    );
  });

  it.each(CHANGES)('differ in %s alone when that differs', (part, changed) => {
    const before = partHashes(form(ALERT));
    const after = partHashes(form(changed));
    expect(PARTS.filter((each) => before[each] !== after[each])).toEqual([part]);
    expect([...differingParts(form(ALERT), form(changed))]).toEqual([part]);
    expect(isEqual(form(ALERT), form(changed))).toBe(false);
    expect(automationDigest(form(changed))).not.toBe(automationDigest(form(ALERT)));
  });

  it('are of the path of a scope and the id of an integration', () => {
    const anew = { ...ALERT, scope: { ...ALERT.scope, id: 'p9' as ScopeId } };
    expect(partHashes(form(anew))).toEqual(partHashes(form(ALERT)));
    expect([...differingParts(form(ALERT), form(anew))]).toEqual(['scope']);
    const renamed = { ...ALERT, scope: { ...ALERT.scope, project: 'renamed' } };
    expect(partHash(form(renamed), 'scope', 1)).not.toBe(partHash(form(ALERT), 'scope', 1));
    expect(differingParts(form(ALERT), form(renamed)).size).toBe(0);
    const { action } = ALERT;
    if (action.kind !== 'sendNotification') throw new Error('the sample notifies');
    const sameId = {
      ...ALERT,
      action: { ...action, integration: { id: SLACK.id, kind: 'slack' as const } },
    };
    const otherId = {
      ...ALERT,
      action: { ...action, integration: { ...SLACK, id: 'x' as IntegrationId } },
    };
    expect(differingParts(form(ALERT), form(sameId)).size).toBe(0);
    expect([...differingParts(form(ALERT), form(otherId))]).toEqual(['action']);
  });

  it('do not see the marker', () => {
    const description = withMarker(ALERT.description, marker(partHashes(form(ALERT))));
    const live = observe(ALERT, { description });
    expect(partHashes(form(live))).toEqual(partHashes(form(ALERT)));
    expect(automationDigest(form(live))).toBe(automationDigest(form(ALERT)));
  });

  it('are a star where a part is ignored, and leave ignored fields out', () => {
    const paths = ['enabled', 'then.sendNotification.severity', 'unknown'];
    const hashes = partHashes(form(ALERT), paths);
    const { action } = ALERT;
    if (action.kind !== 'sendNotification') throw new Error('the sample notifies');
    const louder: Automation = { ...ALERT, action: { ...action, severity: 'ERROR' } };
    const other: Automation = { ...ALERT, action: { ...action, message: 'Call Bob.' } };
    expect(hashes).toEqual({ ...partHashes(form(ALERT)), enabled: '*', action: hashes.action });
    expect(partHashes(form(louder), paths)).toEqual(hashes);
    expect(partHashes(form(other), paths).action).not.toBe(hashes.action);
    const one = paths.slice(1, 2);
    expect(partHashes(form(louder), one)).toEqual(partHashes(form(ALERT), one));
    expect(partHashes(form(other), one).action).not.toBe(partHashes(form(ALERT), one).action);
  });
});

describe('hashes of version 1', () => {
  it('count the spelling of numbers in a payload, which version 2 does not', () => {
    const spelled = (payload: string) =>
      form({ ...DEPLOY, action: { kind: 'sendWebhook', integration: WEBHOOK, payload } });
    const [one, other] = [spelled('{"a":1.0}'), spelled('{"a":1}')];
    expect(partHash(one, 'action', 1)).not.toBe(partHash(other, 'action', 1));
    expect(partHash(one, 'action', 2)).toBe(partHash(other, 'action', 2));
    expect(partHash(one, 'action', 1)).toMatch(/^[0-9a-f]{4}$/u);
  });

  it('are a star in a version that never was', () => {
    expect(partHash(form(ALERT), 'name', 3)).toBe('*');
    expect(partHash(form(ALERT), 'name', 0)).toBe('*');
  });
});

describe('adoptionDigest', () => {
  it('is the beginning of the digest', () => {
    const digest = automationDigest(form(ALERT));
    expect(adoptionDigest(form(ALERT))).toBe(`sha256:${digest.slice(0, 16)}`);
  });
});

describe('comparePart', () => {
  it.each(CHANGES)('recognizes an edit of %s', (part, changed) => {
    const applied = marker(partHashes(form(ALERT)));
    for (const each of PARTS) {
      expect(comparePart(applied, form(ALERT), each)).toBe('same');
      expect(comparePart(applied, form(changed), each)).toBe(each === part ? 'different' : 'same');
    }
  });

  it('allows any value of an ignored part, and knows nothing of a star in version 1', () => {
    const applied = { ...marker(partHashes(form(ALERT), ['enabled'])), ignored: ['enabled'] };
    expect(comparePart(applied, form({ ...ALERT, enabled: false }), 'enabled')).toBe('ignored');
    const { ignored: _, ...first } = { ...applied, version: 1 };
    expect(comparePart(first, form(ALERT), 'enabled')).toBe('unknown');
  });
});

describe('automationDigest', () => {
  it('takes in types that cannot be expressed, as they came', () => {
    const event = { kind: 'other', type: 'WEAVE_METRIC_THRESHOLD', filter: '{"a":1}' } as const;
    const action = { kind: 'other', type: 'ARIATriggeredAction', raw: { prompt: 'x' } } as const;
    const digests = [
      observe(ALERT, { event }),
      observe(ALERT, { event: { ...event, filter: '{"a":2}' } }),
      observe(ALERT, { action }),
      observe(ALERT, { action: { ...action, raw: { prompt: 'y' } } }),
      observe(ALERT, { scope: { kind: 'other', type: 'USER' } }),
      observe(ALERT, { scope: { kind: 'other', type: 'GALAXY' } }),
    ].map((content: Content) => automationDigest(form(content)));
    expect(new Set(digests).size).toBe(digests.length);
    expect(digests[0]).toMatch(/^[0-9a-f]{64}$/u);
  });
});
