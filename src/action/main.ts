/** What `action.yml` starts: the real process, runner and clock. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  addPath,
  debug,
  error,
  getIDToken,
  notice,
  setOutput,
  setSecret,
  warning,
} from '@actions/core';
import { proxiedFetch } from '../wandb/connect/proxied-fetch.ts';
import type { ActionIo } from './action-io.ts';
import { INPUT_DEFAULTS } from './inputs/input-table.ts';
import { appendSummary, summaryRoom } from './publish/append-summary.ts';
import { runAction } from './run-action.ts';

const canceled = new AbortController();
process.once('SIGINT', () => canceled.abort());
process.once('SIGTERM', () => canceled.abort());

const minutes = Number(process.env['INPUT_TIMEOUT-MINUTES'] || INPUT_DEFAULTS['timeout-minutes']);
if (minutes > 0 && minutes <= 360) {
  // Ends the run before the job's own limit would kill it between two writes.
  setTimeout(() => canceled.abort(), minutes * 60_000).unref();
}

// A run that ends before its result is known has failed.
process.exitCode = 1;
void runAction(processIo()).then((exitCode) => {
  process.exitCode = exitCode;
});

function processIo(): ActionIo {
  return {
    env: process.env,
    fetch: proxiedFetch(process.env),
    now: () => new Date(),
    monotonic: () => performance.now(),
    sleep: async (milliseconds, signal) => {
      await delay(milliseconds, undefined, signal === undefined ? {} : { signal });
    },
    random: Math.random,
    signal: canceled.signal,
    log: (text) => {
      // Between the two lines the runner obeys nothing that the text may hold.
      const token = randomUUID();
      process.stdout.write(
        `::stop-commands::${token}\n${text.replace(/\n$/u, '')}\n::${token}::\n`,
      );
    },
    annotate: (level, message, location = {}) => {
      ({ error, warning, notice })[level](message, location);
    },
    mask: setSecret,
    setOutput: (name, value) => {
      try {
        setOutput(name, value);
      } catch {
        warning(
          `The output "${name}" could not be written: the file that GITHUB_OUTPUT names does not exist`,
        );
      }
    },
    debug: (text) => {
      if (process.env['RUNNER_DEBUG'] === '1') debug(text);
    },
    summaryRoom: async () => {
      const file = process.env['GITHUB_STEP_SUMMARY'];
      return file ? await summaryRoom(file) : 0;
    },
    appendSummary: async (markdown) => {
      const file = process.env['GITHUB_STEP_SUMMARY'];
      if (!file) return;
      if (!(await appendSummary(file, markdown)))
        warning('The job summary is full or cannot be written');
    },
    addPath,
    program: { node: process.execPath, wac: join(import.meta.dirname, 'wac.js') },
    readIdentityToken: (audience) => getIDToken(audience),
  };
}
