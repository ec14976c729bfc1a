/** What `wac plan --format json` prints is one document of `schema/plan.schema.json`, whatever the plan holds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { createWorkspace, ROOT } from '../support/run-script.ts';

const schema = JSON.parse(readFileSync(join(ROOT, 'schema/plan.schema.json'), 'utf8')) as object;
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
const severalSchema = JSON.parse(
  readFileSync(join(ROOT, 'schema/plans.schema.json'), 'utf8'),
) as object;
const validateSeveral = new Ajv2020({ strict: false, allErrors: true }).compile(severalSchema);
const PLAN = 'wac plan automations --sandbox=S --format json';
const IDS = `graphql S '{ entity(name: "vision-team") { triggers(first: 9) { edges { node { id } } } } }'`;

/** What is done before the plan, by the golden run whose files it starts from, and what the plan then says. */
const CASES: readonly {
  readonly name: string;
  readonly input: string;
  readonly before: readonly string[];
  readonly exitCode: number;
  readonly actions: readonly string[];
}[] = [
  {
    name: 'creates',
    input: 'sequence-change',
    before: ['mv gpu-idle.yaml automations/'],
    exitCode: 0,
    actions: ['create', 'create'],
  },
  {
    name: 'nothing to do',
    input: 'sequence-change',
    before: ['wac apply --sandbox=S --yes'],
    exitCode: 0,
    actions: [],
  },
  {
    name: 'an update and drift',
    input: 'sequence-change',
    before: [
      'wac apply --sandbox=S --yes',
      `${IDS} | cut -d '"' -f 12 > id`,
      `graphql S 'mutation($id: ID!) { updateFilterTrigger(input: { id: $id, enabled: false }) { trigger { id } } }' '{"id":"'$(cat id)'"}'`,
      "sed 's/gt: 4/gt: 5/' automations/loss-spike.yaml > new && mv new automations/loss-spike.yaml",
    ],
    exitCode: 0,
    actions: ['update'],
  },
  {
    name: 'removals that a guard refuses',
    input: 'code-plan-notices',
    before: [
      'wac apply --sandbox=S --yes',
      'mv after/* automations/ && rm automations/gpu-idle.yaml',
    ],
    exitCode: 5,
    actions: ['delete', 'delete', 'create'],
  },
  {
    name: 'every event, scope and action',
    input: 'sequence-every-event',
    before: [],
    exitCode: 0,
    actions: Array.from({ length: 186 }, () => 'create'),
  },
];

describe('plan documents', () => {
  it.each(CASES)('$name', async ({ input, before, exitCode, actions }) => {
    const workspace = createWorkspace(join(ROOT, 'test/golden', input, 'input'));
    try {
      for (const command of before) {
        const step = await workspace.run(command);
        expect(step, step.stderr).toHaveProperty('exitCode', 0);
      }
      const step = await workspace.run(PLAN);
      expect(step.exitCode).toBe(exitCode);
      const document = JSON.parse(step.stdout) as PlanDocument;
      expect(validate(document), JSON.stringify(validate.errors, undefined, 2)).toBe(true);
      expect(document.changes.map(({ action }) => action)).toEqual(actions);
      await expectFileToBeTheSame(workspace, document);
    } finally {
      workspace.remove();
    }
  });
});

describe('the document of several directories', () => {
  it.each(['plan', 'drift'])('of wac %s has a plan or an error for each', async (command) => {
    const workspace = createWorkspace(join(ROOT, 'test/golden/several-directories/input'));
    try {
      const directories = 'teams/audio/automations teams/nlp/automations teams/vision/automations';
      const step = await workspace.run(`wac ${command} ${directories} --sandbox=S --format json`);
      expect(step.exitCode).toBe(3);
      const document = JSON.parse(step.stdout) as { directories: readonly { result: object }[] };
      expect(validateSeveral(document), JSON.stringify(validateSeveral.errors)).toBe(true);
      expect(document.directories.map(({ result }) => validate(result))).toEqual([
        false,
        true,
        true,
      ]);
    } finally {
      workspace.remove();
    }
  });

  it.each(['validate', 'lint', 'test'])('of wac %s is the same', async (command) => {
    const workspace = createWorkspace(join(ROOT, 'test/golden/offline-directories/input'));
    try {
      const step = await workspace.run(`wac ${command} teams/*/automations --format json`);
      expect(step.exitCode).toBe(3);
      const document = JSON.parse(step.stdout) as { directories: readonly object[] };
      expect(validateSeveral(document), JSON.stringify(validateSeveral.errors)).toBe(true);
      expect(document.directories).toHaveLength(4);
    } finally {
      workspace.remove();
    }
  });
});

/** A plan file is the same document, without what is only said beside a plan. */
async function expectFileToBeTheSame(
  workspace: ReturnType<typeof createWorkspace>,
  { executionSource: _source, changes, ...document }: PlanDocument,
): Promise<void> {
  await workspace.run('wac plan automations --sandbox=S --out plan.json');
  const text = readFileSync(join(workspace.directory, 'plan.json'), 'utf8');
  expect(text).not.toContain('"executions"');
  expect(text).not.toContain('"executionSource"');
  const file = JSON.parse(text) as PlanDocument;
  expect(file).toEqual({
    ...document,
    changes: changes.map(({ executions: _executions, ...change }) => change),
    // It covers the whole document.
    integrity: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
  });
}

interface PlanDocument {
  readonly changes: readonly { readonly action: string; readonly executions?: object }[];
  readonly executionSource?: string;
}
