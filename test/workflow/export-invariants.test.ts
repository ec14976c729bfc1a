/** Holds an export to its law on the whole program: what was exported is adopted with nothing but markers written. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWorkspace } from '../support/run-script.ts';

const PROJECTS = Array.from({ length: 40 }, (_, index) => `model-${index + 1}`);

/** Five alerts in each of forty projects, as a person who copied them by hand left them. */
const ALERTS: readonly object[] = [
  alert('Run failed', 'RUN_STATE', { run_state_filter: { states: ['FAILED'] } }),
  alert('Loss is high', 'RUN_METRIC', threshold('train/loss', '$gt', 0.9)),
  alert('Accuracy drop', 'RUN_METRIC', threshold('val/accuracy', '$lt', 0.92)),
  alert('Run finished', 'RUN_STATE', { run_state_filter: { states: ['FINISHED'] } }),
  alert('Loss spike', 'RUN_METRIC_ZSCORE', {
    run_metric_filter: {
      zscore_filter: { name: 'train/loss', window_size: 30, threshold: 3, change_dir: 'INCREASE' },
    },
  }),
];

describe('200 automations that were created by hand', () => {
  it('is exported folded, adopted by markers alone, and then unchanged', {
    timeout: 240_000,
  }, async () => {
    const workspace = createWorkspace();
    try {
      writeFileSync(join(workspace.directory, 'estate.json'), JSON.stringify(inventory()));
      expect((await workspace.run('webpage S create estate.json')).stdout).toBe(
        'Made 200 automations\n',
      );

      const exported = await workspace.run(
        'wac export --sandbox=S --entity vision-team --fold --owner acme/ml-platform --out automations --format json',
      );
      expect(exported.exitCode, exported.stderr).toBe(0);
      const { files, exported: automations, left } = JSON.parse(exported.stdout);
      expect(automations).toHaveLength(200);
      expect(left).toEqual([]);
      // Five matrices and the configuration: what a reviewer can read.
      expect(files).toHaveLength(6);

      const plan = JSON.parse((await workspace.run('wac plan --sandbox=S --format json')).stdout);
      expect(plan.changes).toHaveLength(200);
      for (const { action, fields, danger } of plan.changes) {
        expect({ action, fields, danger }).toEqual({ action: 'adopt', fields: [], danger: 'none' });
      }

      const applied = await workspace.run('wac apply --sandbox=S --yes --format json');
      expect(applied.exitCode, applied.stderr).toBe(0);
      const again = await workspace.run('wac plan --sandbox=S --detailed-exitcode');
      expect(again.stdout).toContain(
        'No changes. The server matches the manifests (200 automations).',
      );
      expect(again.exitCode).toBe(0);
    } finally {
      workspace.remove();
    }
  });
});

function inventory(): object {
  return {
    needs: {
      entities: ['vision-team'],
      projects: PROJECTS.map((project) => ({ entity: 'vision-team', project })),
      integrations: [{ kind: 'slack', entity: 'vision-team', channel: '#ml-alerts' }],
    },
    automations: PROJECTS.flatMap((project) =>
      ALERTS.map((each) => ({ ...each, project: `vision-team/${project}` })),
    ),
  };
}

function alert(name: string, event: string, condition: object): object {
  return {
    name,
    description: `${name}: somebody should look.`,
    event,
    filter: { run_filter: JSON.stringify({ $and: [] }), ...condition },
    notify: { to: '#ml-alerts', title: name, message: 'See ${run_name}', severity: 'WARN' },
  };
}

function threshold(name: string, operator: string, value: number): object {
  return {
    run_metric_filter: {
      threshold_filter: {
        name,
        agg_op: 'AVERAGE',
        window_size: 5,
        cmp_op: operator,
        threshold: value,
      },
    },
  };
}
