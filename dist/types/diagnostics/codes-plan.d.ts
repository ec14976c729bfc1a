import type { CodeInfo } from './code-info.js';
/** Codes of the stages that meet the server: `resolve/` (names → ids) and `plan/`. */
export type PlanCode = 'resolve/not-found' | 'resolve/unsupported-scope' | 'resolve/unsupported-feature' | 'resolve/self-managed-event' | 'resolve/integration-not-found' | 'resolve/ambiguous-integration' | 'resolve/wrong-integration' | 'resolve/look-alike' | 'integration/other-team' | 'integration/missing-secret' | 'integration/unknown-secrets' | 'integration/not-managed' | 'integration/not-removed' | 'integration/unused' | 'integration/shared' | 'plan/hidden' | 'plan/entity-scopes-unseen' | 'plan/aria-creator' | 'plan/look-alike' | 'plan/owner-renamed' | 'plan/maybe-renamed' | 'plan/removal-expired' | 'plan/file-syntax' | 'plan/file-version' | 'plan/file-edited' | 'plan/file-elsewhere' | 'plan/only-no-match';
/** The meaning of each. */
export declare const PLAN_CODES: Readonly<Record<PlanCode, CodeInfo>>;
