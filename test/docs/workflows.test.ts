/** Every workflow that the pages show can be copied as it stands: it is YAML, and asks the action for what there is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkEvent } from '../../src/action/inputs/event-rules.ts';
import { INPUT_DEFAULTS, OUTPUT_NAMES } from '../../src/action/inputs/input-table.ts';
import { readInputs } from '../../src/action/inputs/read-inputs.ts';

const ROOT = join(import.meta.dirname, '../..');

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly steps: readonly Step[];
  /** A job that calls a workflow has this in place of steps. */
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly needs?: string;
  readonly if?: string;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: Concurrency;
}

interface Concurrency {
  readonly group: string;
  readonly 'cancel-in-progress'?: boolean;
}

interface Workflow {
  readonly name?: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency?: Concurrency;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** What a called workflow offers. */
interface CalledWorkflow extends Workflow {
  readonly on: {
    readonly workflow_call: {
      readonly inputs: Readonly<Record<string, { readonly default: string }>>;
      readonly secrets: Readonly<Record<string, object>>;
    };
  };
}

const CALLED = '.github/workflows/automations.yml';

/** A workflow in which the job of the called workflow takes the place of the job that calls it. */
function parseWorkflow(text: string): Workflow {
  const workflow = parse(text) as Workflow;
  const entries = Object.entries(workflow.jobs).flatMap(([name, job]) => {
    if (job.uses === undefined) return [[name, job] as const];
    expect(job.uses).toMatch(new RegExp(`^OWNER/wac/${CALLED.replaceAll('.', '\\.')}@v[\\d.]+$`));
    const called = parse(readFileSync(join(ROOT, CALLED), 'utf8')) as CalledWorkflow;
    const { inputs, secrets } = called.on.workflow_call;
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(job.with ?? {})));
    expect(Object.keys(secrets)).toEqual(Object.keys(job.secrets ?? {}));
    return Object.entries(called.jobs).map(([inner, calledJob]) => {
      expect(missingRights(job.permissions ?? {}, calledJob.permissions ?? {})).toEqual([]);
      const steps = calledJob.steps.map((step) => ({ ...step, with: withInputs(step, inputs) }));
      return [`${name}/${inner}`, { ...calledJob, steps }] as const;
    });
  });
  return { ...workflow, jobs: Object.fromEntries(entries) };
}

/** The inputs of a step where the caller gives none of its own. */
function withInputs(
  step: Step,
  inputs: CalledWorkflow['on']['workflow_call']['inputs'],
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(step.with ?? {}).map(([name, value]) => [
    name,
    typeof value === 'string'
      ? value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/u, (_, input: string) => {
          expect(Object.keys(inputs)).toContain(input);
          return inputs[input]?.default ?? '';
        })
      : value,
  ]);
  return Object.fromEntries(entries) as Readonly<Record<string, unknown>>;
}

/** What a mode needs at least, as docs/action.md says. */
const NEEDED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  validate: { contents: 'read' },
  plan: { contents: 'read', 'pull-requests': 'write' },
  check: { contents: 'read', 'pull-requests': 'read' },
  apply: { contents: 'read', 'pull-requests': 'write' },
  drift: { contents: 'read', issues: 'write', 'pull-requests': 'read' },
};

const blocks = [
  'README.md',
  'docs/action.md',
  'docs/gitlab-ci.md',
  'docs/pre-commit.md',
  'docs/backtest.md',
].flatMap((page) =>
  [...readFileSync(join(ROOT, page), 'utf8').matchAll(/^( *)```ya?ml\n([\s\S]*?)\n\1```$/gmu)].map(
    (match, index) => [`${page}, ${index + 1}`, match[2] ?? ''] as const,
  ),
);
const workflows = blocks.filter(([, text]) => /^on:/mu.test(text) && /^jobs:$/mu.test(text));

/** Each use of the action with the mode or modes that it may run in. */
function uses(job: Job): readonly { readonly step: Step; readonly modes: readonly string[] }[] {
  return job.steps
    .filter((step) => step.uses?.startsWith('OWNER/wac@') === true)
    .map((step) => {
      const mode = String(step.with?.['mode'] ?? 'plan');
      const words = [...mode.matchAll(/'([a-z]+)'/gu)].map((match) => match[1] ?? '');
      const modes = mode.includes('${{') ? words.filter((word) => word in NEEDED) : [mode];
      return { step, modes };
    });
}

/** An input as the runner would fill it in. */
function filled(value: unknown): string {
  // Without a start by hand, its inputs are empty and the word after them counts.
  return String(value)
    .replace(/\$\{\{ inputs\.[\w-]+(?: \|\| '([^']*)')? \}\}/gu, '$1')
    .replace(/\$\{\{ needs\.plan\.outputs\.changes \}\}/gu, `1.${'0'.repeat(16)}..`)
    .replace(/\$\{\{.*?\}\}/gu, '0'.repeat(64));
}

/** The rights that a job lacks; who may write may read. */
function missingRights(
  given: Readonly<Record<string, string>>,
  needed: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.entries(needed)
    .filter(([name, right]) => given[name] !== right && given[name] !== 'write')
    .map(([name, right]) => `${name}: ${right}`);
}

describe('the examples', () => {
  it('are there', () => {
    expect(workflows.length).toBeGreaterThanOrEqual(5);
  });

  it.each(blocks)('%s is YAML', (_name, text) => {
    expect(() => parse(text) as unknown).not.toThrow();
  });

  it.each(workflows)(
    '%s says when it runs, with which rights, and one at a time',
    (_name, text) => {
      const workflow = parseWorkflow(text);
      expect(workflow).toMatchObject({
        name: expect.any(String) as string,
        on: expect.any(Object) as object,
        permissions: expect.any(Object) as object,
      });
      for (const job of Object.values(workflow.jobs)) {
        const rights = job.permissions ?? workflow.permissions;
        const concurrency = job.concurrency ?? workflow.concurrency;
        for (const { step, modes } of uses(job)) {
          expect(modes).not.toEqual([]);
          for (const mode of modes) {
            expect(missingRights(rights, NEEDED[mode] ?? {})).toEqual([]);
            if (mode !== 'apply') continue;
            expect(concurrency?.['cancel-in-progress'] ?? false).toBe(false);
            expect(concurrency?.group).toBeDefined();
            expect(concurrency?.group).not.toMatch(/sha|run_id|run_number/u);
          }
          if (step.with?.['wandb-oidc-audience'] !== undefined) {
            expect(rights).toMatchObject({ 'id-token': 'write' });
          }
          expect(
            job.steps.slice(0, job.steps.indexOf(step)).map(({ uses: name }) => name),
          ).toContainEqual(expect.stringMatching(/^actions\/checkout@/u) as string);
        }
      }
    },
  );

  it.each(workflows)(
    '%s gives inputs that exist, in modes that its events allow',
    (_name, text) => {
      const { on, jobs } = parseWorkflow(text);
      for (const { step, modes } of Object.values(jobs).flatMap(uses)) {
        const given = step.with ?? {};
        expect(Object.keys(INPUT_DEFAULTS)).toEqual(expect.arrayContaining(Object.keys(given)));
        const allowed = Object.keys(on).filter((event) =>
          modes.some((mode) => {
            const env = Object.entries({ ...given, mode }).map(([name, value]) => [
              `INPUT_${name.toUpperCase()}`,
              filled(value),
            ]);
            try {
              checkEvent({ event }, readInputs(Object.fromEntries(env) as Record<string, string>));
              return true;
            } catch {
              return false;
            }
          }),
        );
        expect(allowed).toEqual(Object.keys(on));
      }
    },
  );

  it.each(workflows)('%s takes outputs from steps and jobs that have them', (_name, text) => {
    const { jobs } = parseWorkflow(text);
    for (const [, id, name] of text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/gu)) {
      const steps = Object.values(jobs).flatMap((job) => job.steps);
      expect(steps.map((step) => step.id)).toContain(id);
      expect(OUTPUT_NAMES).toContain(name);
    }
    for (const [, id = '', name] of text.matchAll(/\bneeds\.([\w-]+)\.outputs\.([\w-]+)/gu)) {
      expect(Object.values(jobs).map(({ needs }) => needs)).toContain(id);
      expect(Object.keys(jobs[id]?.outputs ?? {})).toContain(name);
    }
  });
});
