/** What both drawings need. */

/** Colors of GitHub's light and dark pages. */
export const THEMES = {
  light: {
    page: '#ffffff',
    frame: '#d0d7de',
    head: '#f6f8fa',
    text: '#1f2328',
    muted: '#59636e',
    code: '#f6f8fa',
    chip: '#eff1f3',
    red: '#cf222e',
    green: '#1a7f37',
    yellow: '#9a6700',
    cyan: '#1b7c83',
    blue: '#0969da',
    magenta: '#8250df',
    removed: '#ffebe9',
    added: '#dafbe1',
  },
  dark: {
    page: '#0d1117',
    frame: '#3d444d',
    head: '#151b23',
    text: '#f0f6fc',
    muted: '#9198a1',
    code: '#151b23',
    chip: '#2a313c',
    red: '#ff7b72',
    green: '#3fb950',
    yellow: '#d29922',
    cyan: '#39c5cf',
    blue: '#4493f8',
    magenta: '#ab7df8',
    removed: '#3c1618',
    added: '#12261e',
  },
};

export const MONO = 'ui-monospace,SFMono-Regular,Menlo,Consolas,DejaVu Sans Mono,monospace';
export const SANS =
  '-apple-system,BlinkMacSystemFont,Segoe UI,Noto Sans,Helvetica,Arial,sans-serif';

/** Text for XML. */
export function escapeXml(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Text of fixed width for XML, whose viewers take several spaces for one. */
export function escapeFixed(text) {
  return escapeXml(text).replaceAll(' ', '\u00a0');
}

/** A picture with a frame. */
export function svg({ width, height, theme, label, body }) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(label)}">
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="6" fill="${theme.page}" stroke="${theme.frame}"/>
${body.join('\n')}
</svg>
`;
}
