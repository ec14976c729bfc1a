/**
 * Faults that wac has had, or that somebody would make easily, as edits of the code.
 *
 * Each edit replaces one text, which occurs once in the file, by another. `tests` are the test files that find it by
 * themselves. `promise` is the promise of the README that the model-based test (`test/invariants/`) finds broken;
 * absent where its histories do not lead there.
 */

/** @type {readonly { name: string, edits: readonly (readonly [string, string, string])[], tests: readonly string[], promise?: string }[]} */
export const FAULTS_OF_GUARDS = [
  {
    name: 'a difference that Git and somebody made counts as a repair and needs no review',
    edits: [
      [
        'src/action/review/review-entry.ts',
        "    origin === 'drift' &&\n",
        "    (origin === 'drift' || origin === 'both') &&\n",
      ],
      ['src/action/review/review-entry.ts', "field.origin === 'drift'", "field.origin !== 'git'"],
    ],
    tests: ['test/action/review', 'test/action/modes'],
  },
  {
    name: 'a re-key that also disables is not counted by the guard',
    edits: [
      [
        'src/reconcile/decide/plan-existing.ts',
        "because !== 're-keyed' || origins.size > 0",
        "because !== 're-keyed'",
      ],
    ],
    tests: ['test/reconcile'],
  },
  {
    name: 'another kind of metric condition is no other event',
    edits: [
      [
        'src/reconcile/guard/change-dangers.ts',
        '`runMetric ${event.condition.kind}`',
        "'runMetric'",
      ],
    ],
    tests: ['test/reconcile'],
  },
  {
    name: 'a protected automation without a manifest is removed unless the default is delete',
    edits: [
      [
        'src/reconcile/decide/plan-removal.ts',
        'if (marker.protect) {',
        "if (marker.protect && policy.onRemove === 'delete') {",
      ],
    ],
    tests: ['test/reconcile'],
  },
  {
    name: 'protection by the marker does not hold once the manifest is no longer protected',
    edits: [
      [
        'src/reconcile/decide/plan-existing.ts',
        '(marker.protect || declaration.lifecycle.protect) &&',
        'declaration.lifecycle.protect &&',
      ],
    ],
    tests: ['test/reconcile'],
    promise: 'guarded or small',
  },
  {
    name: 'protection by a manifest does not hold for a marker that is not protected yet',
    edits: [
      [
        'src/reconcile/decide/plan-existing.ts',
        '(marker.protect || declaration.lifecycle.protect) &&',
        'marker.protect &&',
      ],
    ],
    tests: ['test/reconcile'],
  },
  {
    name: "another owner's protected automation is taken over",
    edits: [
      [
        'src/reconcile/decide/plan-existing.ts',
        'if (marker.protect && marker.owner !== policy.owner) {',
        'if (marker.protect && marker.owner === undefined) {',
      ],
    ],
    tests: ['test/reconcile'],
  },
  {
    name: 'a protected automation may be moved to another scope',
    edits: [
      [
        'src/reconcile/decide/plan-existing.ts',
        'return isMoved || isSilenced',
        'return isSilenced',
      ],
    ],
    tests: ['test/reconcile'],
  },
  {
    name: 'former owners are compared without the environment',
    edits: [
      [
        'src/reconcile/ownership/classify-observed.ts',
        'policy.formerOwners.includes(owner)',
        'policy.formerOwners.some((former) => baseOwner(former) === baseOwner(owner))',
      ],
    ],
    tests: ['test/reconcile'],
  },
  {
    name: 'a release enables what is disabled',
    edits: [
      [
        'src/reconcile/decide/plan-removal.ts',
        'enabled: isDisabled ? false : observed.enabled',
        'enabled: !isDisabled',
      ],
    ],
    tests: ['test/reconcile'],
    promise: 'said or not written',
  },
  {
    name: 'a reviewed removal covers every key that begins alike',
    edits: [
      [
        'src/reconcile/decide/plan-removal.ts',
        'key.startsWith(`${entry.key}/`)',
        'key.startsWith(entry.key)',
      ],
    ],
    tests: ['test/reconcile'],
  },
  {
    name: 'an integration in another Slack workspace counts as recreated',
    edits: [
      ['src/reconcile/guard/change-dangers.ts', '    from.workspace === to.workspace &&\n', ''],
    ],
    tests: ['test/reconcile'],
  },
  {
    name: 'an integration of another team counts as recreated',
    edits: [
      [
        'src/reconcile/guard/change-dangers.ts',
        '  if (isTeamKnown && from.entity !== to.entity) return false;\n',
        '',
      ],
    ],
    tests: ['test/reconcile'],
  },
  {
    name: 'a delete that nothing confirms counts as done',
    edits: [
      [
        'src/workflow/apply/conclude-failure.ts',
        "if (check.state !== 'changed') return unknownResult(failure, notShown(step));",
        "if (check.state !== 'changed') return doneResult(step, undefined);",
      ],
    ],
    tests: ['test/workflow/apply'],
  },
  {
    name: 'a feature that is off counts as on',
    edits: [
      [
        'src/wandb/read/read-capabilities.ts',
        "feature['isEnabled'] === isEnabled",
        "typeof feature['isEnabled'] === typeof isEnabled",
      ],
    ],
    tests: ['test/wandb/read', 'test/wandb/sandbox.test.ts'],
  },
  {
    name: 'the flag of an organization that is off counts as on',
    edits: [
      [
        'src/wandb/read/read-organizations.ts',
        "flag['isEnabled'] === false",
        "flag['isEnabled'] === undefined",
      ],
    ],
    tests: ['test/wandb/read', 'test/wandb/sandbox.test.ts'],
  },
  {
    name: 'the expected plan digest is accepted by prefix',
    edits: [
      [
        'src/action/review/expected-plan.ts',
        'plan.checksum === digest',
        'plan.checksum.startsWith(digest)',
      ],
      ['src/reconcile/document/plan-checksum.ts', '/^[0-9a-f]{64}$/', '/^[0-9a-f]+$/'],
    ],
    tests: ['test/action/inputs', 'test/action/modes', 'test/reconcile/document'],
  },
  {
    name: 'a checksum is accepted by prefix on the command line',
    edits: [
      [
        'src/cli/commands/apply/refuse-other-checksum.ts',
        'expected === actual',
        'actual.startsWith(expected)',
      ],
      ['src/reconcile/document/plan-checksum.ts', '/^[0-9a-f]{64}$/', '/^[0-9a-f]+$/'],
    ],
    tests: ['test/reconcile/document', 'test/cli'],
  },
  {
    name: 'a conflict that is left aside does not show in the exit code',
    edits: [
      [
        'src/workflow/apply/exit-code-of-apply.ts',
        'isWhole ? EXIT.done : EXIT.partial',
        'EXIT.done',
      ],
    ],
    tests: ['test/workflow/apply'],
    promise: 'unknown or true',
  },
];
