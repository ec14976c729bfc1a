// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of manifests have this form
import { expect, it } from 'vitest';
import { parseTemplate } from '../../../src/manifest/expand/parse-expression.ts';

it.each([
  ['${{ secrets.DEPLOY_TOKEN }}', 'write ${DEPLOY_TOKEN}.'],
  ['${{ github.sha }}', 'for a literal ${{ write $${{.'],
  ['${{ env.HOME }}', 'Pass the value with --var'],
])('%s has a hint that leads somewhere', (text, hint) => {
  const parsed = parseTemplate(text);
  expect(parsed.status === 'problem' && parsed.problem.hint).toContain(hint);
});
