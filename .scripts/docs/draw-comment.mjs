/** Draws the plan comment as GitHub shows it. It reads the shapes that `report/plan/render-plan-markdown.ts` writes, and refuses any other. */
import { escapeFixed, escapeXml, MONO, SANS, svg, THEMES } from './svg.mjs';

const WIDTH = 860;
const INNER = WIDTH - 32;

/** The picture of a comment's Markdown. */
export function drawComment(markdown, themeName) {
  const page = { theme: THEMES[themeName], y: 16, body: [], words: [] };
  const lines = markdown.trim().split('\n');
  for (let at = 0; at < lines.length; ) at += drawShape(page, lines, at);
  const body = [`<g font-family="${SANS}" fill="${page.theme.text}">`, ...page.body, '</g>'];
  return svg({
    width: WIDTH,
    height: page.y + 8,
    theme: page.theme,
    label: page.words.join('\n'),
    body,
  });
}

/** Draws what begins at a line; the number of lines that it has. */
function drawShape(page, lines, at) {
  const line = lines[at];
  if (line === '' || line === '</details>') return 1;
  const heading = /^<h3>(.*)<\/h3>$/u.exec(line);
  if (heading) return drawText(page, heading[1], { size: 18, weight: 600, gap: 34 });
  const bold = /^\*\*(.*)\*\*$/u.exec(line);
  if (bold) return drawText(page, bold[1], { size: 14, weight: 600, gap: 28 });
  const small = /^<sub>(.*)<\/sub>$/u.exec(line);
  if (small) return drawText(page, small[1], { size: 11, color: page.theme.muted, gap: 24 });
  const summary = /^<details(?: open)?><summary>(.*)<\/summary>$/u.exec(line);
  if (summary) return drawText(page, `▾ ${summary[1]}`, { size: 14, gap: 26 });
  if (line.startsWith('> [!')) return drawAlert(page, lines, at);
  if (line === '<table>') return drawTable(page, lines, at);
  if (line === '```diff') return drawDiff(page, lines, at);
  throw new Error(`The picture of the comment does not know this line: ${line}`);
}

/** Text with `<code>`, as `[text, isCode]` pieces. */
function piecesOf(html) {
  return html
    .replaceAll(/<\/?b>/gu, '')
    .split(/(<code>.*?<\/code>)/u)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const code = /^<code>(.*)<\/code>$/u.exec(piece)?.[1];
      return [decode(code ?? piece), code !== undefined];
    });
}

function decode(text) {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** Width of a piece in pixels: monospaced text has cells, for other text it is an estimate that leaves room. */
function widthOf(text, isCode, size) {
  return [...text].length * (isCode ? size * 0.85 * 0.602 : size * 0.5) + (isCode ? 10 : 0);
}

function drawPieces(page, html, { x, y, size, weight = 400, color }) {
  let left = x;
  for (const [text, isCode] of piecesOf(html)) {
    const width = widthOf(text, isCode, size);
    if (isCode)
      page.body.push(
        `<rect x="${round(left)}" y="${round(y - size)}" width="${round(width)}" height="${round(size * 1.4)}" rx="4" fill="${page.theme.chip}"/>`,
      );
    const font = isCode
      ? ` font-family="${MONO}" font-size="${round(size * 0.85)}"`
      : ` font-size="${size}"`;
    const fill = color === undefined ? '' : ` fill="${color}"`;
    const length = isCode ? ` textLength="${round(width - 10)}"` : '';
    page.body.push(
      `<text x="${round(left + (isCode ? 5 : 0))}" y="${round(y)}"${font} font-weight="${weight}"${fill}${length}>${escapeXml(text)}</text>`,
    );
    left += width;
  }
  page.words.push(
    piecesOf(html)
      .map(([text]) => text)
      .join(''),
  );
}

function drawText(page, html, { gap, ...style }) {
  drawPieces(page, html, { x: 16, y: page.y + gap * 0.65, ...style });
  page.y += gap;
  return 1;
}

function drawAlert(page, lines, at) {
  const name = /^> \[!(\w+)\]/u.exec(lines[at])[1];
  const texts = [];
  while (lines[at + 1 + texts.length]?.startsWith('> '))
    texts.push(lines[at + 1 + texts.length].slice(2));
  const color = name === 'CAUTION' ? page.theme.red : page.theme.yellow;
  const height = 26 + texts.length * 22;
  page.body.push(`<rect x="16" y="${page.y}" width="4" height="${height}" fill="${color}"/>`);
  const title = name.charAt(0) + name.slice(1).toLowerCase();
  drawPieces(page, title, { x: 34, y: page.y + 18, size: 14, weight: 600, color });
  for (const [index, text] of texts.entries())
    drawPieces(page, text, { x: 34, y: page.y + 42 + index * 22, size: 14 });
  page.y += height + 14;
  return 1 + texts.length;
}

function drawTable(page, lines, at) {
  const end = lines.indexOf('</table>', at);
  const rows = lines
    .slice(at + 1, end)
    .map((row) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gu)].map(([, cell]) => cell.split('<br>')),
    );
  const widths = rows[0].map((_, column) =>
    Math.max(
      ...rows.flatMap((row) =>
        row[column].map(
          (text) =>
            26 +
            piecesOf(text).reduce((sum, [piece, isCode]) => sum + widthOf(piece, isCode, 14), 0),
        ),
      ),
    ),
  );
  for (const [index, row] of rows.entries()) {
    const height = 16 + 20 * Math.max(...row.map((cell) => cell.length));
    let x = 16;
    for (const [column, cell] of row.entries()) {
      page.body.push(
        `<rect x="${round(x)}" y="${page.y}" width="${round(widths[column])}" height="${height}" fill="none" stroke="${page.theme.frame}"/>`,
      );
      for (const [number, text] of cell.entries()) {
        const weight = index === 0 || text.startsWith('<b>') ? 600 : 400;
        drawPieces(page, text, { x: x + 13, y: page.y + 23 + number * 20, size: 14, weight });
      }
      x += widths[column];
    }
    page.y += height;
  }
  page.y += 16;
  return end - at + 1;
}

function drawDiff(page, lines, at) {
  const end = lines.indexOf('```', at);
  const rows = lines.slice(at + 1, end);
  const { theme } = page;
  page.body.push(
    `<rect x="16" y="${page.y}" width="${INNER}" height="${rows.length * 18 + 16}" rx="6" fill="${theme.code}"/>`,
  );
  for (const [index, row] of rows.entries()) {
    const y = page.y + 8 + index * 18;
    const colors = {
      '-': [theme.removed, theme.red],
      '+': [theme.added, theme.green],
      '#': [undefined, theme.muted],
    }[row[0]] ?? [undefined, theme.text];
    if (colors[0] !== undefined)
      page.body.push(`<rect x="16" y="${y}" width="${INNER}" height="18" fill="${colors[0]}"/>`);
    page.body.push(
      `<text x="28" y="${y + 13}" font-family="${MONO}" font-size="12" fill="${colors[1]}">${escapeFixed(row)}</text>`,
    );
    page.words.push(row);
  }
  page.y += rows.length * 18 + 30;
  return end - at + 1;
}

function round(value) {
  return Math.round(value * 10) / 10;
}
