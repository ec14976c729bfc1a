/** Checks that find nothing in a good clone: what they do with a bad one. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { thirdPartyPackages } from '../../.scripts/build/third-party.mjs';
import { auditResult } from '../../.scripts/release/audit-result.mjs';

const NONE = { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0 };

const report = (vulnerabilities: object, counts: object, dependencies: object = { total: 300 }) =>
  JSON.stringify({ vulnerabilities, metadata: { vulnerabilities: counts, dependencies } });

describe('npm run audit', () => {
  it('is clean with a report without a serious vulnerability', () => {
    const low = { tool: { severity: 'low' } };

    expect(auditResult(report({}, NONE)).status).toBe('clean');
    expect(auditResult(report(low, { ...NONE, low: 1, total: 1 })).status).toBe('clean');
  });

  it.each(['moderate', 'high', 'critical'])('names what is %s', (severity) => {
    const found = report({ tool: { severity } }, { ...NONE, [severity]: 1, total: 1 });

    expect(auditResult(found)).toEqual({ status: 'vulnerable', lines: [`${severity}: tool`] });
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '<html>405</html>'],
    ['an error', JSON.stringify({ message: '405 Method Not Allowed', error: { summary: '' } })],
    ['no counts', JSON.stringify({ metadata: {} })],
    ['counts that are no numbers', report({}, { moderate: '0', high: '0', critical: '0' })],
    ['no package', report({}, NONE, { total: 0 })],
    ['null', 'null'],
  ])('is unknown with %s, and says so', (_, stdout) => {
    const { status, lines } = auditResult(stdout);

    expect(status).toBe('unknown');
    expect(lines[0]).toMatch(/^NOT CHECKED: /u);
  });
});

describe('the licenses of what is bundled', () => {
  async function bundle(license: unknown): Promise<unknown> {
    const folder = mkdtempSync(join(tmpdir(), 'wac-license-'));
    try {
      const home = join(folder, 'node_modules/some-package');
      mkdirSync(home, { recursive: true });
      const manifest = { name: 'some-package', version: '1.0.0', license };
      writeFileSync(join(home, 'package.json'), JSON.stringify(manifest));
      return await thirdPartyPackages([join(home, 'index.js')]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it.each(['GPL-3.0-only', 'AGPL-3.0', 'SEE LICENSE IN LICENSE', 'MIT OR GPL-3.0', '', undefined])(
    'are read before they are accepted: %s',
    async (license) => {
      await expect(bundle(license)).rejects.toThrow(/some-package \(/u);
    },
  );

  it('are accepted where they allow a copy', async () => {
    await expect(bundle('Apache-2.0')).resolves.toMatchObject([{ license: 'Apache-2.0' }]);
  });
});
