/** Faults of drift, plans and applies; the same form as in `faults-of-guards.mjs`. */

export const FAULTS_OF_DRIFT = [
  {
    name: 'drift says nothing of damaged markers',
    edits: [
      [
        'src/reconcile/decide/collect-drift.ts',
        'isOurs === true && !touched.has(observed.id)',
        'isOurs === undefined && touched.has(observed.id)',
      ],
    ],
    tests: ['test/reconcile'],
    promise: 'seen or unchanged',
  },
  {
    name: 'drift says nothing of markers of a newer version',
    edits: [
      [
        'src/reconcile/decide/collect-drift.ts',
        "    ...classified.newer.map((unowned) => unreadable(unowned, 'newer-marker')),\n",
        '',
      ],
    ],
    tests: ['test/reconcile'],
    promise: 'seen or unchanged',
  },
  {
    name: 'drift says nothing of copies and of what was moved by hand',
    edits: [['src/reconcile/decide/collect-drift.ts', '    ...handmade,\n', '']],
    tests: ['test/reconcile'],
    promise: 'seen or unchanged',
  },
  {
    name: 'drift says nothing of automations of an environment that is declared no more',
    edits: [
      [
        'src/reconcile/decide/collect-drift.ts',
        '    ...input.stranded.filter(({ id }) => id === undefined || !touched.has(id)),\n',
        '',
      ],
    ],
    tests: ['test/reconcile'],
    promise: 'seen or unchanged',
  },
  {
    name: 'adoption is never spent: a manifest that adopts takes over whatever is there',
    edits: [
      [
        'src/reconcile/decide/plan-adoption.ts',
        '? isEqual(live, targetOf(desired, observed))',
        '? true',
      ],
    ],
    tests: ['test/reconcile'],
    promise: 'ours or untouched',
  },
  {
    name: 'ignoring one field of the action hides every edit of the action',
    edits: [
      [
        'src/model/canonical/digest.ts',
        'isWhollyIgnored(part, ignored)) return',
        "isWhollyIgnored(part, ignored) || (part === 'action' && ignored.some((path) => path.startsWith('then')))) return",
      ],
    ],
    tests: ['test/model', 'test/reconcile'],
    promise: 'seen or unchanged',
  },
  {
    name: 'shadow mode leaves the live action where the action is ignored',
    edits: [
      [
        'src/reconcile/decide/shadow-mode.ts',
        'return wasShadow || shadow ? withoutAction(ignoreChanges) : ignoreChanges;',
        'return wasShadow && shadow ? withoutAction(ignoreChanges) : ignoreChanges;',
      ],
    ],
    tests: ['test/reconcile'],
  },
  {
    name: 'a repair writes the flags and hashes that are pending in Git',
    edits: [
      [
        'src/reconcile/requests/plan-drift-repair.ts',
        'description: withMarker(draft.description, rehash(draft, before, live.marker, hashed))',
        'description: after.description',
      ],
    ],
    tests: ['test/reconcile'],
    promise: 'said or not written',
  },
  {
    name: 'a repair carries a change of Git that is pending',
    edits: [
      [
        'src/reconcile/requests/plan-drift-repair.ts',
        "enabled: parts.has('enabled') ? after.enabled : before.enabled",
        'enabled: after.enabled',
      ],
    ],
    tests: ['test/reconcile'],
    promise: 'said or not written',
  },
  {
    name: 'the guard is not asked about repairs',
    edits: [
      ['src/reconcile/requests/plan-drift-repair.ts', '      ...breaches(plan, changes),\n', ''],
    ],
    tests: ['test/reconcile'],
    promise: 'guarded or small',
  },
  {
    name: 'what the server counts and does not show is absent',
    edits: [
      [
        'src/reconcile/decide/plan-absent.ts',
        '  if (heldBack !== undefined) return { heldBack };\n  return { change:',
        '  return { change:',
      ],
    ],
    tests: ['test/reconcile'],
    promise: 'unknown or true',
  },
  {
    name: 'silencing is not counted',
    edits: [
      [
        'src/reconcile/guard/change-dangers.ts',
        "  if (isSilenced(before, result)) dangers.add('silences');\n",
        '',
      ],
    ],
    tests: ['test/reconcile'],
    promise: 'guarded or small',
  },
  {
    name: 'removals are not counted',
    edits: [
      [
        'src/reconcile/decide/plan-removal.ts',
        'isCounted: !isReviewed(marker.key, policy)',
        'isCounted: false',
      ],
    ],
    tests: ['test/reconcile'],
    promise: 'guarded or small',
  },
  {
    name: 'the plan does not show that protection is lifted',
    edits: [
      [
        'src/reconcile/ownership/own-marker.ts',
        "  compare('lifecycle.protect', marker?.protect ?? false, lifecycle.protect);\n",
        '',
      ],
    ],
    tests: ['test/reconcile'],
    promise: 'said or not written',
  },
  {
    name: 'the plan does not show another onRemove',
    edits: [
      [
        'src/reconcile/ownership/own-marker.ts',
        "  compare('lifecycle.onRemove', marker?.onRemove ?? policy.onRemove, lifecycle.onRemove);\n",
        '',
      ],
    ],
    tests: ['test/reconcile'],
    promise: 'said or not written',
  },
  {
    name: 'the configuration of today decides how something is removed, not the marker',
    edits: [
      [
        'src/reconcile/decide/plan-removal.ts',
        'return marker.onRemove ?? policy.onRemove;',
        'return policy.onRemove;',
      ],
    ],
    tests: ['test/reconcile'],
    promise: 'guarded or small',
  },
  {
    name: 'a slot folds letter case',
    edits: [
      [
        'src/reconcile/ownership/slots.ts',
        'return `${scopeOf(automation)} ${automation.name}`;',
        'return `${scopeOf(automation)} ${automation.name.toLowerCase().trim()}`;',
      ],
    ],
    tests: ['test/reconcile'],
    promise: 'unknown or true',
  },
  {
    name: 'one automation that two manifests claim gets two updates',
    edits: [
      [
        'src/reconcile/ownership/double-claims.ts',
        'if (groups.size === 0) return outcomes;',
        'if (groups.size >= 0) return outcomes;',
      ],
    ],
    tests: ['test/reconcile'],
  },
  {
    name: 'one conflict stops the whole directory',
    edits: [
      [
        'src/reconcile/guard/plan-refusals.ts',
        'conflicts.length > 0 && policy.failOnConflict',
        'conflicts.length > 0',
      ],
    ],
    tests: ['test/reconcile'],
    promise: 'held back alone',
  },
  {
    name: 'an update writes its own spelling of parts that it does not change',
    edits: [
      [
        'src/wandb/codec/keep-live.ts',
        "            isLive('action') && live.action.kind !== 'other'\n              ? live.action\n              : keepLiveFields(draft.action, live.action),",
        '            draft.action,',
      ],
    ],
    tests: ['test/wandb/codec'],
    promise: 'said or not written',
  },
  {
    name: 'a write that has to wait is sent without another check',
    edits: [
      [
        'src/workflow/apply/check-age.ts',
        'return () => now() - checkedAt <= MAX_CHECK_AGE_MS;',
        'return () => now() - checkedAt <= MAX_CHECK_AGE_MS * 1e9;',
      ],
    ],
    tests: ['test/workflow/apply', 'test/failures/waiting-writes.test.ts'],
    promise: 'seen or unchanged',
  },
  {
    name: 'what was edited since the plan is written over',
    edits: [
      [
        'src/workflow/apply/check-precondition.ts',
        'if (from === undefined || !hasIdentity(observed, from)) {',
        'if (from === undefined) {',
      ],
    ],
    tests: ['test/workflow/apply'],
    promise: 'seen or unchanged',
  },
  {
    name: 'a second send that is refused after an ambiguous first one has failed',
    edits: [
      [
        'src/workflow/apply/conclude-failure.ts',
        'unknownResult(earlier, `A second try was refused: ${failure.message}`)',
        'failedResult(failure)',
      ],
    ],
    tests: ['test/workflow/apply'],
  },
  {
    name: 'what one list shows as done already is done',
    edits: [
      [
        'src/workflow/apply/run-steps.ts',
        "result.status === 'done' && !seenDone.has(step)",
        "result.status === 'done' && seenDone.has(step)",
      ],
    ],
    tests: ['test/workflow/apply'],
  },
];
