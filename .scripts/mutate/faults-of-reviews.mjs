/**
 * Faults of the Action in what it does over time: reviews, pending changes, runs that come late. Random sequences of events
 * find each of them; the same form as in `faults-of-guards.mjs`.
 */

const tests = ['test/action/sequences/sequences.test.ts'];

export const FAULTS_OF_REVIEWS = [
  {
    name: 'reviews: any plan counts as part of the approved one',
    edits: [
      [
        'src/action/review/expected-plan.ts',
        "  return rest === undefined ? 'other' : 'unknown';\n",
        "  return 'part';\n",
      ],
    ],
    tests,
  },
  {
    name: 'reviews: nothing is pending',
    edits: [
      [
        'src/action/review/read-pending.ts',
        'if (open.size === 0) return pending;',
        'if (open.size >= 0) return pending;',
      ],
    ],
    tests,
  },
  {
    name: 'reviews: an older pull request decides',
    edits: [
      [
        'src/action/review/read-reviews.ts',
        "if (review === 'differs' || review === 'spent') refused",
        "if (review === 'spent') refused",
      ],
      [
        'src/action/review/read-reviews.ts',
        "return review === 'silent';",
        "return review === 'silent' || review === 'differs';",
      ],
    ],
    tests,
  },
  {
    name: 'reviews: an apply of a part closes the review',
    edits: [
      [
        'src/action/modes/run-apply.ts',
        "await reporter.end(isWhole ? 'applied' : 'failed', outcome, open);",
        "await reporter.end('applied', outcome, open);",
      ],
    ],
    tests,
  },
  {
    name: 'reviews: a review counts twice',
    edits: [
      ['src/action/review/review-entry.ts', "if (isSpent(marker, change.key)) return 'spent';", ''],
      [
        'src/action/review/review-entry.ts',
        'return spendNamed(marker, [...undone.map(({ key }) => key), ...heldBack]);',
        'return marker;',
      ],
    ],
    tests,
  },
  {
    name: 'reviews: an apply that ended well settles nothing',
    edits: [
      [
        'src/action/review/read-reviews.ts',
        "marker.head === headSha && marker.state === 'applied');",
        "marker.head === headSha && marker.state === 'applying');",
      ],
    ],
    tests,
  },
  {
    name: 'reviews: the plan of an older commit counts',
    edits: [
      [
        'src/action/review/read-reviews.ts',
        "marker.head === pull.headSha && marker.plan !== '',",
        "marker.plan !== '',",
      ],
    ],
    tests,
  },
  {
    name: 'reviews: a closed pull request is planned again',
    edits: [
      [
        'src/action/review/outdated-reason.ts',
        '  if (!isJsonObject(pull)) return undefined;\n',
        '  if (isJsonObject(pull)) return undefined;\n  if (!isJsonObject(pull)) return undefined;\n',
      ],
    ],
    tests,
  },
  {
    name: 'reviews: what nobody reviewed is applied',
    edits: [
      [
        'src/action/modes/run-apply.ts',
        'if (unreviewed.length === 0) return plan.changes;',
        'if (unreviewed.length >= 0) return plan.changes;',
      ],
    ],
    tests,
  },
  {
    name: 'reviews: an older commit is applied',
    edits: [
      [
        'src/action/modes/superseding-commit.ts',
        "return here === undefined || here !== oidOf('there') ? head : undefined;",
        'return here === undefined ? head : undefined;',
      ],
    ],
    tests,
  },
  {
    name: 'reviews: a plan that fails leaves the old one in sight',
    edits: [
      [
        'src/action/modes/run-plan.ts',
        '      await reportFailedPlan(run, standing, { error, identity });\n',
        '',
      ],
    ],
    tests,
  },
  {
    name: 'reviews: a pull request that changes the server gets the key',
    edits: [
      ['src/action/modes/prepare.ts', '  await checkServerOrigin(run, tree, configuration);\n', ''],
    ],
    tests,
  },
  {
    name: 'reviews: entries before a merge group are not counted',
    edits: [
      [
        'src/action/github/merged-pulls.ts',
        'branch === undefined ? base : encodeURIComponent(branch)',
        'branch === undefined ? base : base',
      ],
    ],
    tests,
  },
  {
    name: 'reviews: an apply that refuses says so nowhere',
    edits: [
      [
        'src/action/publish/apply-reporter.ts',
        "if (state === 'not-applied') return [newest, ...found];",
        "if (state === 'not-applied') return found;",
      ],
    ],
    tests,
  },
  {
    name: 'reviews: what a fork added is pending for ever',
    edits: [
      [
        'src/action/review/read-pending.ts',
        "marker.plan === '' && marker.state !== 'applied'",
        "marker.plan === ''",
      ],
      [
        'src/action/review/read-pending.ts',
        'if (open.size === 0 || isSettledBy(comments, pull)) break;',
        'if (open.size === 0) break;',
      ],
    ],
    tests,
  },
];
