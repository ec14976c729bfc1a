/** The page is one file that loads nothing, and foreign text in it is text. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { renderBacktestPage } from '../../src/page/backtest/render-backtest-page.ts';
import { html } from '../../src/page/html/html.ts';
import { renderPage } from '../../src/page/html/render-page.ts';
import { fc } from '../support/fast-check.ts';
import { foreignPart, tagsOf } from './foreign-part.ts';
import { pictureOf, reportOf } from './support.ts';

const UNTRUSTED = [
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<!--',
  '&lt;b&gt;',
  '\u202Egnp.exe',
  '\u0000\u001b[2J',
];

describe('renderBacktestPage', () => {
  const page = renderBacktestPage(reportOf('loss-spike'), [
    pictureOf({ 'prod-1': [1, 2, 3, 1], 'prod-2': [1, 1, 1, 2] }),
  ]);

  it('loads nothing and allows its own style and script alone', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/u.exec(page)?.[1] ?? '';
    const hash = (tag: string): string => {
      const [, text = ''] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'u').exec(page) ?? [];
      return `sha256-${createHash('sha256').update(text).digest('base64')}`;
    };

    expect(policy).toContain('default-src &#39;none&#39;');
    expect(policy).toContain(`script-src &#39;${hash('script')}&#39;`);
    expect(policy).toContain(`style-src &#39;${hash('style')}&#39;`);
    expect(page.match(/<(?:link|iframe|img|object|embed|form)\b/giu)).toBeNull();
    expect(tagsOf(foreignPart(page))).not.toMatch(/\b(?:src|href|style|on[a-z]+)=/iu);
    expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org)/u);
  });

  it('shows what the threshold does, with the run that fires first', () => {
    expect(page).toContain('fires on 1 of 2 runs');
    expect(page).toContain('prod-1 fires at step 2');
    expect(page.indexOf('> prod-1<')).toBeLessThan(page.indexOf('> prod-2<'));
  });

  it.each(UNTRUSTED)('keeps %j text wherever it comes in', (text) => {
    const report = reportOf(text, {
      data: {
        ...reportOf('').rules[0]?.data,
        status: 'METRIC_ABSENT',
        nearNames: [text],
      } as never,
    });
    const untrusted = renderBacktestPage(report, [pictureOf({ [text]: [1, 2, 3], other: [1] })]);
    const rest = foreignPart(untrusted);

    expect(rest.match(/<script\b[^>]*>/gu)).toEqual(['<script type="application/json" id="data">']);
    expect(tagsOf(rest)).not.toMatch(/<(?:img|b)\b|\son\w+=/u);
    expect(['\u202E', '\u0000', '\u001b'].filter((each) => rest.includes(each))).toEqual([]);
  });

  it('escapes whatever text it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = html`<p title="${text}">${text}</p>`.text;

        expect(written.match(/[<>]/gu)).toHaveLength(4);
        expect(written.match(/"/gu)).toHaveLength(2);
      }),
    );
  });

  it('draws values that are no numbers as gaps, and a rule without values as none', () => {
    const odd = renderBacktestPage(reportOf('odd'), [
      pictureOf({ a: [1, Number.NaN, Number.POSITIVE_INFINITY, 1], b: [1] }),
    ]);
    const empty = renderBacktestPage(reportOf('empty'), [pictureOf({})]);
    const none = renderBacktestPage(reportOf('none'), [undefined]);

    expect(foreignPart(odd).match(/d="[^"]*(?:NaN|Infinity)/u)).toBeNull();
    expect(foreignPart(empty)).not.toContain('<svg');
    expect(foreignPart(none)).not.toContain('<svg');
  });

  it('carries data that no text can end', () => {
    const text = renderPage({
      title: 't',
      body: html`<p>b</p>`,
      script: 'const a = 1;',
      data: { text: '</script><script>alert(1)</script>' },
    });
    const [, data = ''] = /id="data">([^\n]*)<\/script>/u.exec(text) ?? [];

    expect(JSON.parse(data)).toEqual({ text: '</script><script>alert(1)</script>' });
    expect(text.match(/<\/script>/gu)).toHaveLength(2);
  });
});
