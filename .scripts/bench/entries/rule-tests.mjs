/**
 * Measures the CPU time of rule tests alone, reading of the history included: histories of two lengths in turn, in one process.
 *
 *     node build/bench/rule-tests.mjs '{ "rules": 100, "values": 10000, "pairs": 5 }'
 */
import { loadProject } from '../../../src/manifest/load-project.ts';
import { runRuleTests } from '../../../src/workflow/rule-tests/run-rule-tests.ts';

const { rules, values, pairs } = JSON.parse(process.argv[2]);

/** One of each kind of condition, in turn. */
const CONDITIONS = [
  'aggregate: mean\n    window: 5\n    threshold: { lt: 0.1 }',
  'aggregate: max\n    window: 20\n    threshold: { gt: 0.999 }',
  'aggregate: mean\n    window: 10\n    change: { direction: decrease, by: 90%, priorWindow: 50 }',
  'zscore: { threshold: 5, window: 30 }',
];

function manifest(index) {
  return `key: rule-${index}
scope: { project: team/project }
when:
  runMetric:
    metric: val/accuracy
    ${CONDITIONS[index % CONDITIONS.length]}
then: { doNothing: {} }
`;
}

const { value: project } = loadProject({
  directory: 'automations',
  tree: {
    configuration: {
      path: 'wac.yaml',
      text: 'version: 1\nowner: bench/bench\nentity: team\nentities: [team]\nonRemove: delete\n',
    },
    files: [
      {
        path: 'all.yaml',
        text: Array.from({ length: rules }, (_, index) => manifest(index)).join('---\n'),
      },
    ],
  },
});

const tests = Array.from({ length: rules }, (_, index) => ({
  path: `rule-${index}.test.yaml`,
  text: `automation: rule-${index}
tests:
  - name: stays silent
    given: { history: history.csv, run: { name: prod-bench } }
    expect: { fires: false }
`,
}));

/** A metric that wanders without ever jumping. */
function history(length) {
  const rows = Array.from(
    { length },
    (_, step) => `${step},${(0.5 + 0.3 * Math.sin(step / 50)).toFixed(6)}`,
  );
  return new TextEncoder().encode(`_step,val/accuracy\n${rows.join('\n')}\n`);
}

/** Milliseconds of CPU: other processes on the machine do not count. */
async function time(bytes) {
  const start = process.cpuUsage();
  const report = await runRuleTests({
    tests,
    environments: [],
    projects: () => project,
    readFixture: () => Promise.resolve(bytes),
  });
  const { user, system } = process.cpuUsage(start);
  const ms = (user + system) / 1000;
  if (!report.ok || report.cases.length !== rules) {
    throw new Error(
      JSON.stringify(
        report.diagnostics[0] ?? report.cases.find((each) => each.status === 'failed'),
      ),
    );
  }
  return ms;
}

const [few, many] = [history(values), history(values * 10)];
const samples = [];
for (let index = -1; index < pairs; index++) {
  const sample = { few: await time(few), many: await time(many) };
  if (index >= 0) samples.push(sample);
}
console.log(JSON.stringify(samples));
