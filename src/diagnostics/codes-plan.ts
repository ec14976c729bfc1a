import type { CodeInfo } from './code-info.ts';

/** Codes of the stages that meet the server: `resolve/` (names → ids) and `plan/`. */
export type PlanCode =
  | 'resolve/not-found'
  | 'resolve/unsupported-scope'
  | 'resolve/unsupported-feature'
  | 'resolve/integration-not-found'
  | 'resolve/ambiguous-integration'
  | 'resolve/wrong-integration';

/** The meaning of each. */
export const PLAN_CODES: Readonly<Record<PlanCode, CodeInfo>> = {
  'resolve/not-found': {
    meaning: 'The server has no project, registry, collection, team or organization of that name.',
    remedy: 'Correct the name, or check that the API key may see it.',
  },
  'resolve/unsupported-scope': {
    meaning: 'The server cannot hold an automation on a team or an organization.',
    remedy: 'Use a project, registry or collection scope, or have the named feature turned on.',
  },
  'resolve/unsupported-feature': {
    meaning: 'The server lacks the feature that an event or an action needs.',
    remedy: 'Use another event or action, or upgrade the server.',
  },
  'resolve/integration-not-found': {
    meaning: 'The owning team has no Slack channel or webhook of that name.',
    remedy: 'Run `wac integrations` and paste what there is; integrations are made in the web page.',
  },
  'resolve/ambiguous-integration': {
    meaning: 'Several integrations of the owning team have that name.',
    remedy: 'Name the workspace or the id.',
  },
  'resolve/wrong-integration': {
    meaning: 'A notification names a webhook, or a webhook action names a Slack channel.',
    remedy: 'Name an integration of the kind that the action needs.',
  },
};
