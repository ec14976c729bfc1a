/** What a plan document shows of a plan. */
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/lib/json.ts';
import type { Observed } from '../../../src/model/automation.ts';
import { planDocument } from '../../../src/reconcile/document/plan-document.ts';
import { applied, desire, FREE_POLICY, plan, unmanaged } from '../samples.ts';

const there: readonly Observed[] = [
  ...applied([desire('x', { name: 'X' }), desire('y', { name: 'Y' }), desire('gone')]),
];
const wanted = [desire('x', { name: 'Y' }), desire('y', { name: 'X' }), desire('new')];
describe('a plan document', () => {
  it('shows of each part what there is', () => {
    const scope = { kind: 'other', type: 'USER' } as const;
    const live = [
      ...there.map((each) => (each.name === 'gone' ? { ...each, enabled: false } : each)),
      unmanaged('u1', { name: 'U', scope, listedIn: 'acme' }),
    ];
    const drifted = [...wanted, desire('gone', { enabled: true })];
    const made = plan(drifted, live, { ...FREE_POLICY, takeOver: ['acme/other'] });
    const document = planDocument(made, '1.0.0', 'teams/vision');
    expect(document['directory']).toBe('teams/vision');
    expect(document['unmanaged']).toEqual([
      {
        id: 'u1',
        name: 'U',
        scope: 'USER in acme',
        reason: 'inexpressible',
        owner: null,
        key: null,
      },
    ]);
    expect(document['summary']).toMatchInlineSnapshot(`
      {
        "action": {
          "adopt": 0,
          "create": 1,
          "delete": 0,
          "disable": 0,
          "release": 0,
          "update": 3,
        },
        "changes": 4,
        "conflicts": 0,
        "danger": {
          "alters": 0,
          "none": 4,
          "redirects": 0,
          "removes": 0,
          "silences": 0,
        },
        "drift": 2,
        "heldBack": 0,
        "hidden": 0,
        "leftAlone": 1,
        "origin": {
          "both": 0,
          "drift": 1,
          "git": 2,
          "missing": 1,
        },
        "unchanged": 0,
        "unmanaged": 1,
      }
    `);
    expect(document['drift']).toMatchInlineSnapshot(`
      [
        {
          "fields": [
            {
              "after": true,
              "before": false,
              "origin": "drift",
              "part": "enabled",
              "path": "enabled",
            },
          ],
          "id": "id-gone",
          "key": "gone",
          "kind": "edited",
          "name": "gone",
          "repaired": true,
          "scope": "project vision-team/classifier",
          "source": {
            "column": 1,
            "file": "automations/gone.yaml",
            "line": 1,
          },
          "updatedAt": null,
        },
        {
          "fields": [],
          "id": null,
          "key": "new",
          "kind": "missing",
          "name": "new",
          "repaired": true,
          "scope": "project vision-team/classifier",
          "source": {
            "column": 1,
            "file": "automations/new.yaml",
            "line": 1,
          },
          "updatedAt": null,
        },
      ]
    `);
    const [created, update] = document['changes'] as readonly JsonObject[];
    expect(created).toMatchObject({ patch: [], before: null, precondition: { kind: 'free' } });
    expect(update).toMatchObject({ source: { file: 'automations/gone.yaml', line: 1, column: 1 } });
  });

  it('counts what a diagnostic stands for, and names where else it is', () => {
    const at = { line: 3, column: 5, offset: 0 };
    const range = { file: 'a.yaml', start: at, end: at };
    const base = { code: 'plan/hidden', severity: 'warning', message: 'M' } as const;
    const diagnostics = [
      base,
      { ...base, hint: 'H', range },
      { ...base, keys: ['a'] },
      { ...base, keys: ['a', 'b', 'c'], alsoAt: [range] },
      { ...base, alsoAt: [range, range] },
    ];
    const document = planDocument({ ...plan([], []), diagnostics }, '1.0.0');
    expect(document['diagnostics']).toMatchInlineSnapshot(`
      [
        {
          "code": "plan/hidden",
          "hint": null,
          "message": "M",
          "severity": "warning",
          "source": null,
        },
        {
          "code": "plan/hidden",
          "hint": "H",
          "message": "M",
          "severity": "warning",
          "source": {
            "column": 5,
            "file": "a.yaml",
            "line": 3,
          },
        },
        {
          "code": "plan/hidden",
          "hint": null,
          "keys": [
            "a",
          ],
          "message": "M",
          "severity": "warning",
          "source": null,
        },
        {
          "alsoAt": [
            {
              "column": 5,
              "file": "a.yaml",
              "line": 3,
            },
          ],
          "code": "plan/hidden",
          "count": 3,
          "hint": null,
          "keys": [
            "a",
            "b",
            "c",
          ],
          "message": "M",
          "severity": "warning",
          "source": null,
        },
        {
          "alsoAt": [
            {
              "column": 5,
              "file": "a.yaml",
              "line": 3,
            },
            {
              "column": 5,
              "file": "a.yaml",
              "line": 3,
            },
          ],
          "code": "plan/hidden",
          "count": 3,
          "hint": null,
          "message": "M",
          "severity": "warning",
          "source": null,
        },
      ]
    `);
  });
});
