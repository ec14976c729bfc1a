import { describe, expect, test } from 'vitest';
import { renderPlanMarkdown } from '../../../src/report/plan/render-plan-markdown.ts';
import { renderPlanText } from '../../../src/report/plan/render-plan-text.ts';
import { sampleChange, sampleField, samplePlan } from '../sample-plan.ts';

const TOKEN = `ghp_${'a1B2'.repeat(9)}`;

describe('a secret that somebody pasted on the server', () => {
  test.each([
    { path: 'then.sendWebhook.payload.a', before: TOKEN, after: 1 },
    { path: 'then.sendWebhook.payload.token', before: 'hunter2-hunter2', after: 'other' },
    {
      path: 'then',
      before: { sendWebhook: { payload: { x: [TOKEN] } } },
      after: { doNothing: {} },
    },
    { path: 'description', before: `see ${TOKEN}`, after: '' },
  ])('is in no plan: $path', (field) => {
    const plan = samplePlan({
      changes: [sampleChange('a', { fields: [sampleField({ ...field, part: 'action' })] })],
    });
    const strings = [
      renderPlanText(plan, { color: false, width: 200, verbose: true }),
      renderPlanMarkdown(plan).text,
    ];
    for (const text of strings) {
      expect(text).not.toContain(TOKEN);
      expect(text).not.toContain('hunter2');
      expect(text).toContain('(suspected secret)');
    }
  });
});
