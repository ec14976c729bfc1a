export declare function auditResult(stdout: string): {
  readonly status: 'clean' | 'vulnerable' | 'unknown';
  readonly lines: readonly string[];
};
