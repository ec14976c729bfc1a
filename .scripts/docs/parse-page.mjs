/**
 * Reads what a page asks a reader to type.
 *
 * Each fenced block is one of these. A comment in the line above says so, except for `console`:
 *
 * - ` ```console `: lines after `$ ` are commands (`> ` continues one), the lines below are what they print.
 *   `<!-- exit: 2 -->` above it: the last command ends with this code; otherwise every command ends with 0.
 * - `<!-- background: TEXT -->` above a `console` block: its last command goes on while the page is typed; what it has printed
 *   is compared as soon as TEXT is in it. The page's port 8080 is a free one, and `<key>` in a command is the API key that
 *   was printed.
 * - `<!-- file: PATH -->`: the text of a file.
 * - `<!-- edit: PATH -->`: two lines, `-OLD` and `+NEW`: in the file, OLD is replaced once.
 * - `<!-- excerpt: PATH -->`: lines that the file has, in this order.
 * - `<!-- run: all -->`: a script; each line is typed and ends with 0, whatever it prints. `<!-- run: but COMMAND, REASON -->` leaves out one.
 * - `<!-- checked by: CHECK -->`: not typed. CHECK is one of those of `lint-blocks.mjs`, or the path of a test.
 * - `<!-- not run: REASON; checked by CHECK -->`: the same, for what a reader types and what cannot run here.
 *
 * `<!-- setup: COMMAND -->` brings the server to where a reader's is, such as automations made in the web page; it is not shown.
 * `<!-- start: home | clone | empty repository | example -->` says where the page begins.
 */
const FENCE = /^(?<indent> *)```(?<language>[a-z]*)\n(?<text>[\s\S]*?)^\k<indent>```$/gmu;
const DIRECTIVE =
  /<!-- (?<kind>file|edit|excerpt|run|checked by|not run|exit|background): (?<value>[^\n]*?) -->\n+(?: *)$/u;

/** The blocks of a page with their places, and where the page begins. */
export function parsePage(path, text) {
  const start = /<!-- start: ([a-z ]+) -->/u.exec(text)?.[1];
  const blocks = [...text.matchAll(FENCE)].map((match) => {
    const { indent, language } = match.groups;
    const body = match.groups.text
      .split('\n')
      .map((line) => line.slice(indent.length))
      .join('\n');
    const directive = DIRECTIVE.exec(text.slice(0, match.index))?.groups;
    const line = text.slice(0, match.index).split('\n').length;
    const bodyStart = match.index + match[0].indexOf('\n') + 1;
    const at = {
      path,
      line,
      language,
      body,
      indent,
      range: [bodyStart, bodyStart + match.groups.text.length],
    };
    const kind = directive?.kind;
    if (kind === undefined || kind === 'exit' || kind === 'background') {
      if (language !== 'console') return { ...at, kind: 'unmarked' };
      return {
        ...at,
        kind: 'console',
        exit: kind === 'exit' ? Number(directive.value) : 0,
        ...(kind === 'background' ? { until: directive.value } : {}),
        steps: parseSteps(body),
      };
    }
    return { ...at, kind: directive.kind, value: directive.value };
  });
  const setups = [...text.matchAll(/<!-- setup: ([^\n]*) -->/gu)].map((match) => ({
    path,
    line: text.slice(0, match.index).split('\n').length,
    kind: 'setup',
    value: match[1],
  }));
  return { path, text, start, blocks: [...blocks, ...setups].toSorted((a, b) => a.line - b.line) };
}

/** The commands of a block, each with what it prints. */
function parseSteps(body) {
  const steps = [];
  for (const line of body.replace(/\n$/u, '').split('\n')) {
    if (line.startsWith('$ ')) steps.push({ command: line.slice(2), output: [] });
    else if (steps.length === 0) throw new Error(`A console block begins with "${line}"`);
    else if (line.startsWith('> ') && steps.at(-1).output.length === 0)
      steps.at(-1).command += `\n${line.slice(2)}`;
    else steps.at(-1).output.push(line);
  }
  return steps.map(({ command, output }) => ({ command, output: output.join('\n') }));
}

/** A block's text with new outputs, in the form in which it was parsed. */
export function writeSteps(steps) {
  return steps
    .map(({ command, output }) => {
      const [first, ...rest] = command.split('\n');
      return [
        `$ ${first}`,
        ...rest.map((line) => `> ${line}`),
        ...(output === '' ? [] : [output]),
      ].join('\n');
    })
    .join('\n')
    .concat('\n');
}
