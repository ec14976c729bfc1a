/**
 * The pictures of the README, a plan in a terminal and as a comment, each light and dark, and that of the sandbox's page:
 * drawn from real output.
 */
import { drawComment } from './draw-comment.mjs';
import { BROWSER, drawPage } from './draw-page.mjs';
import { drawTerminal } from './draw-terminal.mjs';
import { withoutProgress } from './placeholders.mjs';
import { withShell } from './shell.mjs';
import { escapeXml } from './svg.mjs';

/** What a pull request changes: a threshold, a window, and a rule that is removed. */
const EDITS = [
  "sed -i.bak 's/by: 5%/by: 8%/' automations/retraining-trigger.yaml",
  "sed -i.bak 's/gte: 10/gte: 12/' automations/loss-plateau.yaml",
  'rm automations/*.bak automations/loss-spike*',
];

/** What the picture of the sandbox's page shows. */
const PAGE_LABEL =
  'The page of the sandbox: two automations that the filter "loss" selects, eight runs, and the chart of a run with the step at which a rule fires';

/** Every picture as a file, by path. That of the page needs a browser, and is left out where there is none. */
export async function makePictures({ clone, address }) {
  const [terminal, comment] = await withShell('example', { clone, address }, async (shell) => {
    for (const line of EDITS) await shell.run(line);
    const { output } = await shell.run('FORCE_COLOR=1 wac plan --sandbox');
    const { output: markdown } = await shell.run('wac plan --sandbox --format markdown');
    return [output, markdown].map(withoutProgress);
  });
  return {
    ...(await pictureOfPage({ clone, address })),
    'docs/pictures/plan-terminal-light.svg': drawTerminal('$ wac plan', terminal, 'light'),
    'docs/pictures/plan-terminal-dark.svg': drawTerminal('$ wac plan', terminal, 'dark'),
    'docs/pictures/plan-comment-light.svg': drawComment(comment, 'light'),
    'docs/pictures/plan-comment-dark.svg': drawComment(comment, 'dark'),
    'docs/pictures/license.svg': drawBadge('license', 'MIT'),
  };
}

async function pictureOfPage({ clone, address }) {
  const path = 'docs/pictures/sandbox-page.svg';
  if (BROWSER === undefined) {
    console.log(`${path} was not compared: there is no Chromium`);
    return {};
  }
  return await withShell('example', { clone, address }, async (shell, home) => {
    await shell.run('serve && log_runs');
    return { [path]: await drawPage(home, PAGE_LABEL) };
  });
}

/** A badge in the style of GitHub's. */
function drawBadge(name, value) {
  const [left, right] = [name, value].map((text) => text.length * 7 + 12);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${escapeXml(`${name}: ${value}`)}">
<clipPath id="r"><rect width="${left + right}" height="20" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${left}" height="20" fill="#444d56"/><rect x="${left}" width="${right}" height="20" fill="#28a745"/></g>
<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11"><text x="6" y="14">${escapeXml(name)}</text><text x="${left + 6}" y="14">${escapeXml(value)}</text></g>
</svg>
`;
}
