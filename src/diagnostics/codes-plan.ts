import type { CodeInfo } from './code-info.ts';

/** Codes of the stages that meet the server: `resolve/` (names → ids) and `plan/`. */
export type PlanCode = 'resolve/not-found';

/** The meaning of each. */
export const PLAN_CODES: Readonly<Record<PlanCode, CodeInfo>> = {
  'resolve/not-found': {
    meaning: 'The server has no project, registry, collection, team or organization of that name.',
    remedy: 'Correct the name, or check that the API key may see it.',
  },
};
