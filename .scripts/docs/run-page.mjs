/** Types one page into a shell, in a home folder of its own, and compares what is printed. */
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { writeSteps } from './parse-page.mjs';
import { withPlaceholders } from './placeholders.mjs';
import { withShell } from './shell.mjs';

/**
 * Runs the blocks of a page.
 *
 * @param clone a fresh clone; the page gets a copy of it at `~/wac`, or clones it itself.
 * @param address what the page clones: Git takes the clone instead.
 * @returns failures (other exit codes than the page has), problems (other outputs), the text of the page with the outputs of this run, and the counts of what ran.
 */
export async function runPage(page, { clone, address }) {
  const result = { failures: [], problems: [], replacements: [], commands: 0, files: 0 };
  const isServing = page.blocks.some(({ until }) => until !== undefined);
  const port = isServing ? await freePort() : undefined;
  await withShell(page.start, { clone, address }, async (opened, home) => {
    const shell = port === undefined ? opened : withPort(opened, port, home);
    for (const block of page.blocks) await RUNNERS[block.kind]?.({ block, shell, home, result });
  });
  const { replacements, ...counts } = result;
  return { ...counts, text: replaced(page.text, replacements) };
}

const RUNNERS = {
  console: runConsole,
  setup: runSetup,
  file: runFile,
  edit: runFile,
  run: runScript,
};

/** A shell in which the port 8080 of a page is another one, and `<key>` the API key that was printed. */
function withPort(shell, port, home) {
  let key = '';
  const change = (command) =>
    command.replaceAll(/\b8080\b/gu, String(port)).replaceAll('<key>', key);
  const shown = (ended) => {
    key = /WANDB_API_KEY=(\w+)/u.exec(ended.output)?.[1] ?? key;
    return { ...ended, output: ended.output.replaceAll(`127.0.0.1:${port}`, '127.0.0.1:8080') };
  };
  return {
    run: async (command) => shown(await shell.run(change(command))),
    start: async (command, until) =>
      shown(await shell.start(change(command), until, join(home, '.background'))),
  };
}

/** A port of 127.0.0.1 at which nothing listens. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Types each line of a script; only the exit codes are compared. */
async function runScript({ block, shell, home, result }) {
  const leftOut = /^but (?<command>.+?), /u.exec(block.value)?.groups?.command;
  // The shell of the page goes on after a line that fails.
  const lines = block.body.split('\n').filter((line) => /^(?!set -e$)[^#\s]/u.test(line));
  const typed = lines.filter((line) => leftOut === undefined || !line.startsWith(leftOut));
  if (leftOut !== undefined && typed.length === lines.length)
    result.failures.push(`${placeOf(block)}: no line begins with "${leftOut}"`);
  for (const line of typed) {
    result.commands += 1;
    const { output, exit } = await shell.run(line);
    if (exit !== 0)
      result.failures.push(
        `${placeOf(block)}: $ ${line}\n  exit ${exit}, not 0\n${indent(withPlaceholders(output, home))}`,
      );
  }
}

async function runFile({ block, shell, result }) {
  result.files += 1;
  const { cwd } = await shell.run(':');
  result.failures.push(...writeBlock(block, cwd).map((problem) => `${placeOf(block)}: ${problem}`));
}

async function runSetup({ block, shell, result }) {
  const { output, exit } = await shell.run(block.value);
  if (exit !== 0)
    result.failures.push(`${placeOf(block)}: setup ended with ${exit}\n${indent(output)}`);
}

async function runConsole({ block, shell, home, result }) {
  const seen = [];
  for (const [index, { command, output }] of block.steps.entries()) {
    result.commands += 1;
    const isLast = index === block.steps.length - 1;
    const ended =
      isLast && block.until !== undefined
        ? await shell.start(command, block.until)
        : await shell.run(command);
    const shown = withPlaceholders(ended.output, home);
    const wanted = isLast ? block.exit : 0;
    const what = `${placeOf(block)}: $ ${command}\n`;
    if (ended.exit !== wanted)
      result.failures.push(`${what}  exit ${ended.exit}, not ${wanted}\n${indent(shown)}`);
    else if (shown !== output)
      result.problems.push(
        `${what}  printed:\n${indent(shown)}\n  the page has:\n${indent(output)}`,
      );
    seen.push({ command, output: shown });
  }
  const lines = writeSteps(seen).replaceAll(/^(?=.)/gmu, block.indent);
  result.replacements.push({ range: block.range, text: lines });
}

function placeOf({ path, line }) {
  return `${path}:${line}`;
}

function indent(text) {
  return text.replaceAll(/^/gmu, '    ');
}

function replaced(text, replacements) {
  let result = text;
  for (const { range, text: inner } of replacements.toReversed())
    result = `${result.slice(0, range[0])}${inner}${result.slice(range[1])}`;
  return result;
}

/** Writes or edits a file as a block says. */
function writeBlock(block, cwd) {
  const path = join(cwd, block.value);
  if (block.kind === 'file') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, block.body);
    return block.value === '.github/CODEOWNERS' ? codeOwnersProblems(block.body, cwd) : [];
  }
  const lines = block.body.trimEnd().split('\n');
  const text = readFileSync(path, 'utf8');
  const part = (sign) =>
    lines
      .filter((line) => line.startsWith(sign))
      .map((line) => line.slice(1))
      .join('\n');
  const [before, after] = [part('-'), part('+')];
  if (text.split(before).length !== 2) return [`"${before}" is not once in ${block.value}`];
  writeFileSync(
    path,
    text.replace(before, () => after),
  );
  return [];
}

/** Lines that GitHub would not understand, and patterns that match no directory of the page. */
function codeOwnersProblems(text, cwd) {
  return text
    .split('\n')
    .filter((line) => /^[^#]/u.test(line))
    .flatMap((line) => {
      const pattern = /^(?<directory>\/\S+\/) +@\w[\w-]*\/\w[\w-]*$/u.exec(line)?.groups?.directory;
      if (pattern === undefined) return [`"${line}" is not a directory and a team`];
      return existsSync(join(cwd, pattern)) ? [] : [`There is no directory ${pattern}`];
    });
}
