/** Draws what a command prints on a terminal, with its colors. */
import { escapeFixed, MONO, svg, THEMES } from './svg.mjs';

/** Width of a character and height of a line, in pixels, at 13 pixels. */
const CELL = 7.83;
const LINE = 19;

/** The escape sequences that wac prints (`report/text/style-text.ts`); any other is an error, so that nothing is lost. */
const CODES = {
  1: { 'font-weight': '600' },
  2: { color: 'muted' },
  31: { color: 'red' },
  32: { color: 'green' },
  33: { color: 'yellow' },
  34: { color: 'blue' },
  35: { color: 'magenta' },
  36: { color: 'cyan' },
};
const RESETS = new Set(['0', '22', '39']);

const ESCAPE = String.fromCharCode(27);
const SEQUENCE = new RegExp(`(${ESCAPE}\\[[\\d;]*m)`, 'gu');

/** The picture of a command and its output. */
export function drawTerminal(prompt, output, themeName) {
  const theme = THEMES[themeName];
  const lines = output.replace(/\n+$/u, '').split('\n');
  const plain = [prompt, ...lines.map(withoutCodes)];
  const columns = Math.max(...plain.map((line) => [...line].length));
  const width = Math.ceil(columns * CELL) + 32;
  const rows = [
    `<tspan fill="${theme.muted}">${escapeFixed(prompt.slice(0, 2))}</tspan>${escapeFixed(prompt.slice(2))}`,
    ...lines.map((line) => drawLine(line, theme)),
  ];
  const body = [
    `<g font-family="${MONO}" font-size="13" fill="${theme.text}">`,
    ...rows.map((row, index) => `<text x="16" y="${26 + index * LINE}">${row}</text>`),
    '</g>',
  ];
  return svg({ width, height: 26 + rows.length * LINE, theme, label: plain.join('\n'), body });
}

function withoutCodes(line) {
  return line.replaceAll(SEQUENCE, '');
}

function drawLine(line, theme) {
  let style = {};
  return line
    .split(SEQUENCE)
    .map((part) => {
      const code = part.startsWith(`${ESCAPE}[`) ? part.slice(2, -1) : undefined;
      if (code === undefined) return part === '' ? '' : span(part, style, theme);
      if (RESETS.has(code)) style = {};
      else if (CODES[code] !== undefined) style = { ...style, ...CODES[code] };
      else throw new Error(`The picture does not know the escape sequence ${code}`);
      return '';
    })
    .join('');
}

function span(text, { color, ...attributes }, theme) {
  const all = { ...(color === undefined ? {} : { fill: theme[color] }), ...attributes };
  const written = Object.entries(all).map(([name, value]) => ` ${name}="${value}"`);
  return written.length === 0
    ? escapeFixed(text)
    : `<tspan${written.join('')}>${escapeFixed(text)}</tspan>`;
}
