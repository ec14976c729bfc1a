/** The shell that pages are typed into. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Time for one command, in milliseconds. */
const MAX_STEP_MS = 120_000;

/** Runs `work` with a shell where a page that starts like this begins, in a home folder of its own. */
export async function withShell(start, { clone, address }, work) {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'wac-docs-')));
  const shell = openShell(home, clone, address);
  try {
    for (const line of startOf(start, home, clone)) await shell.run(line);
    return await work(shell, home);
  } finally {
    shell.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The commands that bring the shell to where a page begins; `wac` is the function of the tutorial. */
export function startOf(start, home, clone) {
  // `serve` starts a server and points the shell at it; `log_runs` logs the runs of the example to it.
  const helpers = [
    `serve() { mkdir -p .wac; cp .wac/sandbox.json .wac/server.json 2>/dev/null; eval 'wac sandbox --state .wac/server.json' >"$HOME/.serve" 2>&1 & until grep -qs API_KEY= "$HOME/.serve"; do sleep 0.1; done; eval "$(grep export "$HOME/.serve")"; }`,
    `log_runs() { node '${join(import.meta.dirname, 'log-recorded-runs.mjs')}' automations/history; }`,
  ];
  const alias = `wac() { node "${home}/wac/dist/wac.js" "$@"; }`;
  if (start === 'home') return helpers;
  if (start === 'clone') {
    cpSync(clone, join(home, 'wac'), { recursive: true });
    return [...helpers, alias, 'cd wac'];
  }
  // These pages only read the clone.
  symlinkSync(clone, join(home, 'wac'));
  mkdirSync(join(home, 'rules'));
  if (start === 'example') {
    cpSync(join(clone, 'automations'), join(home, 'rules/automations'), { recursive: true });
    cpSync(join(clone, 'schema'), join(home, 'rules/schema'), { recursive: true });
  }
  return [
    ...helpers,
    alias,
    'cd rules',
    'git init --quiet --initial-branch=main .',
    ...(start === 'example'
      ? [
          'echo .wac/ > .gitignore',
          'git add . && git commit --quiet --message Example',
          // One write at a time, so that the sandbox has the automations in the same order each time.
          'wac apply --sandbox --yes --parallel 1 >/dev/null 2>&1',
        ]
      : []),
  ];
}

/** A shell that keeps its state from command to command. Output and errors come in one stream, as on a terminal. */
export function openShell(home, clone, address) {
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
  const shell = spawn('bash', ['--noprofile', '--norc'], {
    cwd: home,
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
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
    shell.stdin.write(
      `${command}\n__status=$?; printf '\\n%s %s %s\\n' '${mark}' "$__status" "$PWD"\n`,
    );
    const deadline = Date.now() + MAX_STEP_MS;
    for (;;) {
      const found = end.exec(text.slice(from));
      if (found !== null)
        return {
          output: text.slice(from, from + found.index),
          exit: Number(found[1]),
          cwd: found[2],
        };
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
  /** Starts a command that goes on, and waits until `until` is in what it has printed. */
  const start = async (command, until, log) => {
    const ready = `grep -qF -- '${until}' '${log}'`;
    const wait = `for __i in $(seq 600); do ${ready} && break; sleep 0.1; done; cat '${log}'; ${ready}`;
    return await run(`${command} >'${log}' 2>&1 &\n${wait}`);
  };
  const close = () => {
    try {
      process.kill(-shell.pid, 'SIGKILL');
    } catch {
      // It has ended.
    }
  };
  return { run, start, close };
}
