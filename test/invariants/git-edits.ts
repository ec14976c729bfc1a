/** What can change in Git: the manifests, the configuration. */
import type { Harness } from './harness.ts';
import { pick } from './pick.ts';
import {
  ACTION_COUNT,
  DOES_NOTHING,
  ENTITIES,
  EVENT_COUNT,
  entityOf,
  NAMES,
  PROJECTS,
  type Rule,
} from './repository.ts';

/** A name that no other rule of the project has. */
function freeName(rules: readonly Rule[], project: string, draw: number): string | undefined {
  const taken = new Set(rules.filter((rule) => rule.project === project).map(({ name }) => name));
  return pick(
    NAMES.filter((name) => !taken.has(name)),
    draw,
  );
}

function change(harness: Harness, draw: number, edit: (rule: Rule) => Rule | undefined): void {
  const { repository } = harness;
  const rule = pick(repository.rules, draw);
  const edited = rule === undefined ? undefined : edit(rule);
  if (rule === undefined || edited === undefined) return;
  repository.rules = repository.rules.map((each) => (each === rule ? edited : each));
}

/** Each change, by its name. */
export const GIT: Readonly<Record<string, (harness: Harness, draw: number) => void>> = {
  'git: add a rule': ({ repository }, draw) => {
    const { rules } = repository;
    const key = pick(
      ['a', 'b', 'c', 'd', 'e', 'f'].filter((each) => rules.every((rule) => rule.key !== each)),
      draw,
    );
    const projects = PROJECTS.filter((path) => repository.entities.includes(entityOf(path)));
    const project = pick(projects, draw >> 3) ?? PROJECTS[0];
    const name = freeName(rules, project, draw >> 5);
    if (key === undefined || name === undefined) return;
    const rule: Rule = {
      ...{ key, name, project, enabled: draw % 5 !== 0, description: draw % 2 === 0 ? '' : 'why' },
      ...{ event: (draw >> 7) % EVENT_COUNT, action: (draw >> 9) % ACTION_COUNT, title: 'High' },
      ...{ ignoreChanges: draw % 4 === 0 ? ['enabled'] : [], protect: (draw >> 2) % 4 === 0 },
      onRemove: pick([undefined, undefined, 'disable', 'release', 'keep'], draw >> 11),
      adopt: draw % 3 === 0,
    };
    repository.rules = [...rules, rule];
  },
  'git: remove a rule': ({ repository }, draw) => {
    const gone = pick(repository.rules, draw);
    // A directory without manifests is refused; the last one stays.
    if (repository.rules.length > 1)
      repository.rules = repository.rules.filter((rule) => rule !== gone);
  },
  'git: rename': (harness, draw) => {
    change(harness, draw, (rule) => {
      const name = freeName(harness.repository.rules, rule.project, draw >> 3);
      return name === undefined ? undefined : { ...rule, name };
    });
  },
  'git: change the event': (harness, draw) => {
    change(harness, draw, (rule) => ({ ...rule, event: (draw >> 3) % EVENT_COUNT }));
  },
  'git: change the action': (harness, draw) => {
    change(harness, draw, (rule) => ({ ...rule, action: (draw >> 3) % ACTION_COUNT }));
  },
  'git: change the title': (harness, draw) => {
    change(harness, draw, (rule) => ({ ...rule, title: `Title ${(draw >> 3) % 4}` }));
  },
  'git: toggle enabled': (harness, draw) => {
    change(harness, draw, (rule) => ({ ...rule, enabled: !rule.enabled }));
  },
  'git: ignore other fields': (harness, draw) => {
    const paths = [[], ['enabled'], ['then.sendNotification.title']];
    change(harness, draw, (rule) => ({ ...rule, ignoreChanges: pick(paths, draw >> 3) ?? [] }));
  },
  'git: toggle protect': (harness, draw) => {
    change(harness, draw, (rule) => ({ ...rule, protect: !rule.protect }));
  },
  'git: lift protection and change the rule': (harness, draw) => {
    change(harness, draw, (rule) => ({
      ...rule,
      protect: false,
      ...(draw % 2 === 0 ? { enabled: false } : { action: DOES_NOTHING }),
    }));
  },
  'git: remove a protected rule': ({ repository }, draw) => {
    const { rules } = repository;
    const gone = pick(
      rules.filter(({ protect }) => protect),
      draw,
    );
    if (rules.length > 1) repository.rules = rules.filter((rule) => rule !== gone);
  },
  'git: change onRemove': (harness, draw) => {
    const values = [undefined, 'delete', 'disable', 'keep', 'release'];
    change(harness, draw, (rule) => ({ ...rule, onRemove: pick(values, draw >> 3) }));
  },
  'git: change the default of onRemove': ({ repository }, draw) => {
    repository.onRemove = pick(['delete', 'disable', 'keep', 'release'], draw) ?? 'delete';
  },
  'git: toggle adopt': (harness, draw) => {
    change(harness, draw, (rule) => ({ ...rule, adopt: !rule.adopt }));
  },
  'git: move to another project': (harness, draw) => {
    change(harness, draw, (rule) => {
      const near = PROJECTS.filter(
        (path) => entityOf(path) === entityOf(rule.project) && path !== rule.project,
      );
      const project = pick(near, draw >> 3);
      const isTaken = harness.repository.rules.some(
        (each) => each.project === project && each.name === rule.name,
      );
      return project === undefined || isTaken ? undefined : { ...rule, project };
    });
  },
  'git: leave an entity, or come back': ({ repository }) => {
    const [first] = ENTITIES;
    const isIn = repository.entities.length > 1;
    const rest = repository.rules.filter(({ project }) => entityOf(project) === first);
    if (isIn && rest.length === 0) return;
    repository.entities = isIn ? [first] : ENTITIES;
    if (isIn) repository.rules = rest;
  },
  'git: declare another environment, or end it': ({ repository }) => {
    repository.hasStaging = !repository.hasStaging;
  },
  'git: toggle the drift policy': ({ repository }) => {
    repository.drift = repository.drift === 'repair' ? 'report' : 'repair';
  },
  'git: toggle shadow mode': ({ repository }) => {
    repository.shadow = !repository.shadow;
  },
};
