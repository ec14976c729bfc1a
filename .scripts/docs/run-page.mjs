/** Types one page into a shell, in a home folder of its own, and compares what is printed. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeSteps } from './parse-page.mjs';
import { withPlaceholders } from './placeholders.mjs';

/** Time for one command, in milliseconds. */
const MAX_STEP_MS = 120_000;

/**
 * Runs the blocks of a page.
 *
 * @param clone a fresh clone; the page gets a copy of it at `~/wac`, or clones it itself.
 * @param address what the page clones: Git takes the clone instead.
 * @returns problems, the text of the page with the outputs of this run, and the counts of what ran.
 */
export async function runPage(page, { clone, address }) {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'wac-docs-')));
  const shell = openShell(home, clone, address);
  const problems = [];
  const replacements = [];
  let commands = 0;
  let files = 0;
  try {
    for (const line of startOf(page, home, clone)) await shell.run(line);
    for (const block of page.blocks) {
      const where = `${page.path}:${block.line}`;
      if (block.kind === 'file' || block.kind === 'edit') {
        files += 1;
        const { cwd } = await shell.run(':');
        problems.push(...writeBlock(block, cwd).map((problem) => `${where}: ${problem}`));
      }
      if (block.kind === 'setup') {
        const { output, exit } = await shell.run(block.value);
        if (exit !== 0) problems.push(`${where}: setup ended with ${exit}\n${indent(output)}`);
      }
      if (block.kind !== 'console') continue;
      const seen = [];
      for (const [index, step] of block.steps.entries()) {
        commands += 1;
        const { output, exit } = await shell.run(step.command);
        const shown = withPlaceholders(output, home);
        const wanted = index === block.steps.length - 1 ? block.exit : 0;
        if (exit !== wanted) problems.push(`${where}: $ ${step.command}\n  exit ${exit}, not ${wanted}\n${indent(shown)}`);
        else if (shown !== step.output)
          problems.push(`${where}: $ ${step.command}\n  printed:\n${indent(shown)}\n  the page has:\n${indent(step.output)}`);
        seen.push({ command: step.command, output: shown });
      }
      const lines = writeSteps(seen).replaceAll(/^(?=.)/gmu, block.indent);
      replacements.push({ range: block.range, text: lines });
    }
  } finally {
    shell.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
  return { problems, commands, files, text: replaced(page.text, replacements) };
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

/** The commands that bring the shell to where a page begins; `wac` is the function of the tutorial. */
function startOf(page, home, clone) {
  if (page.start === 'home') return [];
  cpSync(clone, join(home, 'wac'), { recursive: true });
  const alias = `wac() { node "${home}/wac/dist/wac.js" "$@"; }`;
  if (page.start === 'clone') return [alias, 'cd wac'];
  mkdirSync(join(home, 'rules'));
  if (page.start === 'example') {
    cpSync(join(clone, 'automations'), join(home, 'rules/automations'), { recursive: true });
    cpSync(join(clone, 'schema'), join(home, 'rules/schema'), { recursive: true });
  }
  return [
    alias,
    'cd rules',
    'git init --quiet --initial-branch=main .',
    ...(page.start === 'example' ? ['wac apply --sandbox --yes >/dev/null 2>&1'] : []),
  ];
}

/** Writes or edits a file as a block says. */
function writeBlock(block, cwd) {
  const path = join(cwd, block.value);
  if (block.kind === 'file') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, block.body);
    return [];
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
  writeFileSync(path, text.replace(before, () => after));
  return [];
}

/** A shell that keeps its state from command to command. Output and errors come in one stream, as on a terminal. */
function openShell(home, clone, address) {
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    LANG: 'C.UTF-8',
    TMPDIR: tmpdir(),
    GIT_CONFIG_COUNT: '5',
    GIT_CONFIG_KEY_0: `url.file://${clone}.insteadOf`,
    GIT_CONFIG_VALUE_0: `https://github.com/${address}`,
    GIT_CONFIG_KEY_1: 'user.name',
    GIT_CONFIG_VALUE_1: 'You',
    GIT_CONFIG_KEY_2: 'user.email',
    GIT_CONFIG_VALUE_2: 'you@example.com',
    GIT_CONFIG_KEY_3: 'init.defaultBranch',
    GIT_CONFIG_VALUE_3: 'main',
    GIT_CONFIG_KEY_4: 'safe.directory',
    GIT_CONFIG_VALUE_4: '*',
  };
  const shell = spawn('bash', ['--noprofile', '--norc'], { cwd: home, env, stdio: ['pipe', 'pipe', 'inherit'], detached: true });
  shell.stdin.write('exec 2>&1\nshopt -s expand_aliases\n');
  let text = '';
  let wake = () => {};
  shell.stdout.setEncoding('utf8').on('data', (part) => {
    text += part;
    wake();
  });
  const ended = new Promise((resolve) => shell.on('close', resolve));
  let number = 0;
  const run = async (command) => {
    number += 1;
    const mark = `--wac-docs-${number}--`;
    const end = new RegExp(`(?:^|\\n)?${mark} (\\d+) ([^\\n]*)\\n`, 'u');
    const from = text.length;
    shell.stdin.write(`${command}\n__status=$?; printf '\\n%s %s %s\\n' '${mark}' "$__status" "$PWD"\n`);
    const deadline = Date.now() + MAX_STEP_MS;
    for (;;) {
      const found = end.exec(text.slice(from));
      if (found !== null)
        return { output: text.slice(from, from + found.index), exit: Number(found[1]), cwd: found[2] };
      if (Date.now() > deadline) throw new Error(`$ ${command}\nThis command did not end`);
      await Promise.race([
        new Promise((resolve) => {
          wake = resolve;
          setTimeout(resolve, 1000).unref();
        }),
        ended.then(() => {
          throw new Error(`$ ${command}\nThe shell ended`);
        }),
      ]);
    }
  };
  const close = () => {
    try {
      process.kill(-shell.pid, 'SIGKILL');
    } catch {
      // It has ended.
    }
  };
  return { run, close };
}
