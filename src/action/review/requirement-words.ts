/** The words of the input `apply-requirements`. */
export const APPLY_REQUIREMENTS = ['approved', 'up-to-date'] as const;

/** What must hold of a pull request before its changes are applied. */
export type ApplyRequirement = (typeof APPLY_REQUIREMENTS)[number];
