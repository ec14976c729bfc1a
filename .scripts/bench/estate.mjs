/** Ordinary automations: the manifests that the figures plan, apply and check. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many, and where they are: automation i in project i mod `projects`, project p of team p mod `teams`. */
const ORDINARY = { projects: 100, teams: 1 };

/**
 * Automations as plain values.
 *
 * Their event and action are ones that every release of the SDK can say, so that it can be asked to compare them.
 */
export function automations(count, { projects, teams } = ORDINARY) {
  return Array.from({ length: count }, (_, index) => {
    const project = index % projects;
    return {
      key: `rule-${index}`,
      name: `Rule ${index}`,
      description: `Accuracy of model ${index} went above the mark.`,
      team: `team-${project % teams}`,
      project: `project-${project}`,
      metric: 'val/accuracy',
      window: 5,
      threshold: Number(`0.${(index % 90) + 10}`),
      webhook: 'dispatch',
      payload: { event: 'accuracy', model: index },
    };
  });
}

/**
 * Writes the manifests as one file for each automation, or as one file; gives the directory.
 *
 * @param options `first`: how many automations come before, which belong to other directories.
 */
export function writeProject(
  directory,
  count,
  { layout = 'one file', owner = 'bench/bench', first = 0, ...locations } = {},
) {
  const where = { ...ORDINARY, ...locations };
  mkdirSync(directory, { recursive: true });
  const teams = Array.from({ length: where.teams }, (_, index) => `team-${index}`);
  writeFileSync(
    join(directory, 'wac.yaml'),
    `version: 1\nowner: ${owner}\nentity: team-0\nentities: [${teams.join(', ')}]\nonRemove: delete\n`,
  );
  const documents = automations(first + count, where)
    .slice(first)
    .map(manifest);
  if (layout === 'one file') {
    writeFileSync(join(directory, 'all.yaml'), documents.join('---\n'));
  } else {
    documents.forEach((text, index) => {
      writeFileSync(join(directory, `a${index}.yaml`), text);
    });
  }
  return directory;
}

function manifest(each) {
  return `key: ${each.key}
name: ${each.name}
description: ${each.description}
scope: { project: ${each.team}/${each.project} }
when:
  runMetric:
    metric: ${each.metric}
    aggregate: mean
    window: ${each.window}
    threshold: { gt: ${each.threshold} }
    runs: { name: { regex: "^prod-" } }
then:
  sendWebhook:
    integration: { webhook: ${each.webhook} }
    payload: { event: ${each.payload.event}, model: ${each.payload.model} }
`;
}
