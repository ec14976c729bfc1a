/**
 * The page of the sandbox as a picture: what a browser made of it, as the text of an SVG.
 *
 * The picture has the elements and the style of the page, not its pixels, so it is the same on every machine, follows
 * the colors of the reader's system, and can be compared as text.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeXml } from './svg.mjs';

/** Where Debian and others put the browser; `WAC_TEST_BROWSER` names another one. */
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The width of the page and the visible part of its height, in pixels. */
const WIDTH = 1200;
const HEIGHT = 1540;

/** The automations and the run that the picture shows. */
const FILTER = 'loss';
const RUN = 'prod-yolo-02';

/** What differs from run to run. */
const VOLATILE = [
  [/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/gu, '2026-01-05T09:41:00Z'],
  [/\b\d{4}-\d\d-\d\d\b/gu, '2026-01-05'],
  [/\b\d\d:\d\d:\d\d\b/gu, '09:41:00'],
  [/127\.0\.0\.1:\d+/gu, '127.0.0.1:8080'],
];

/** The browser; undefined where there is none. */
export const BROWSER = process.env.WAC_TEST_BROWSER ?? BROWSERS.find((path) => existsSync(path));

/**
 * The picture of the page of a sandbox.
 *
 * @param home the home folder of a shell in which `serve` has run.
 * @param label what the picture shows, for readers who do not see it.
 */
export async function drawPage(home, label) {
  const { chromium } = await import('playwright-core');
  const address = /http:\S+#code=\S+/u.exec(readFileSync(join(home, '.serve'), 'utf8'))?.[0];
  const browser = await chromium.launch({ executablePath: BROWSER, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
    await page.goto(address);
    await page.getByText('Loss spike (on trial)').first().waitFor();
    await page.getByLabel('Filter').fill(FILTER);
    await page.getByLabel(`Chart of ${RUN}`).click();
    await page.locator('#chart-metric').waitFor();
    await page.getByText(/^\d+ of \d+ automations$/u).waitFor();
    await page.getByText('Live: changes show at once.').waitFor();
    const { style, body } = await page.evaluate(partsOf, FILTER);
    let text = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeXml(label)}">
<style>${escapeXml(style)}</style>
<foreignObject width="${WIDTH}" height="${HEIGHT}">${body}</foreignObject>
</svg>
`;
    for (const [pattern, value] of VOLATILE) text = text.replaceAll(pattern, value);
    return text;
  } finally {
    await browser.close();
  }
}

/** In the browser: the text of the page's style, and the automations and the chart of one run as XML. */
function partsOf(filter) {
  const style = [...document.querySelectorAll('style')].map((each) => each.textContent).join('\n');
  const root = document.documentElement.cloneNode(true);
  const isShown = (section) =>
    /^(?:automations|runs)-/u.test(section.getAttribute('aria-labelledby'));
  const removed = [
    ...root.querySelectorAll('head, script, noscript, template, [hidden]'),
    ...[...root.querySelectorAll('section')].filter((section) => !isShown(section)),
  ];
  for (const each of removed) each.remove();
  // Numbers that the sandbox gave to runs.
  for (const each of root.querySelectorAll('[data-run]')) {
    each.removeAttribute('data-run');
    each.removeAttribute('id');
  }
  root.querySelector('input').setAttribute('value', filter);
  return { style, body: new XMLSerializer().serializeToString(root) };
}
