/** Severities that stop a release. */
const REFUSED = ['moderate', 'high', 'critical'];

/**
 * What `npm audit --json` found. A response without counts is unknown, never clean: registries without advisories
 * respond with an error, and npm ends with 1 for both.
 *
 * @param {string} stdout what it printed
 */
export function auditResult(stdout) {
  const report = parseReport(stdout);
  const counts = report?.metadata?.vulnerabilities;
  const isWhole =
    report?.error === undefined &&
    REFUSED.every((severity) => Number.isInteger(counts?.[severity])) &&
    report.metadata.dependencies?.total > 0;
  if (!isWhole) {
    const why = report?.error?.summary || report?.message || 'npm printed no report';
    return {
      status: 'unknown',
      lines: [`NOT CHECKED: the registry gives no advisories (${String(why).split('\n')[0]})`],
    };
  }
  const found = Object.entries(report.vulnerabilities ?? {})
    .filter(([, { severity }]) => REFUSED.includes(severity))
    .map(([name, { severity }]) => `${severity}: ${name}`);
  const total = REFUSED.reduce((sum, severity) => sum + counts[severity], 0);
  if (total === 0) {
    return {
      status: 'clean',
      lines: [`No known vulnerability in ${report.metadata.dependencies.total} packages`],
    };
  }
  return { status: 'vulnerable', lines: found.length > 0 ? found : [`${total} vulnerabilities`] };
}

function parseReport(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
