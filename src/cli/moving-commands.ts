/** Commands that move automations: into Git, out of it, back again, and the comfort around manifests. */
import type { CommandSpec } from './arguments/command-spec.ts';
import {
  DIRECTORY_ARGUMENT,
  formatOption,
  PROJECT_OPTIONS,
  SERVER_OPTIONS,
} from './arguments/options.ts';

const YES = { flags: '--yes', description: 'do not ask' };
const VERBOSE = { flags: '--verbose', description: 'show everything: nothing folded or shortened' };
const ALLOW_CONFLICTS = {
  flags: '--allow-conflicts',
  description: 'leave conflicts aside and go on with the rest',
};

export const MOVING_COMMANDS: readonly CommandSpec[] = [
  {
    name: 'init',
    summary: 'start a manifest directory',
    arguments: [DIRECTORY_ARGUMENT],
    options: [
      {
        flags: '--owner <owner>',
        description: 'the identity of this repository (default: its Git remote)',
      },
      { flags: '--entity <name>', description: 'default entity' },
      {
        flags: '--workflows <system>',
        description:
          'github | none: workflows that plan, apply and watch for drift (default github where the Git remote is there)',
        choices: ['github', 'none'],
      },
      {
        flags: '--action <reference>',
        description:
          'the action that they use, pinned: OWNER/wac@COMMIT (default: the clone that wac runs from)',
      },
      YES,
      { flags: '--force', description: 'overwrite files that exist' },
    ],
    examples: [
      'wac init',
      'wac init automations --owner acme/ml-platform --entity vision-team --yes',
      'wac init --workflows github --action acme/wac@v1',
    ],
    load: () => import('./commands/init.ts'),
  },
  {
    name: 'export',
    summary: 'write manifests for automations that exist',
    arguments: [
      {
        syntax: '[directory]',
        description:
          'manifest directory whose configuration says what to read (default automations)',
      },
    ],
    options: [
      formatOption('text', 'json'),
      {
        flags: '--out <directory>',
        description: 'where to write the manifests; added to where it has a wac.yaml',
      },
      { flags: '--entity <name>', description: 'only this team; needs no manifests' },
      {
        flags: '--organization <name>',
        description: 'this organization with its registries; needs no manifests',
      },
      { flags: '--name <glob>', description: 'only names that match' },
      { flags: '--fold', description: 'write equal automations of several scopes as one matrix' },
      {
        flags: '--owner <owner>',
        description: 'the identity of this repository (default: its Git remote)',
      },
      { flags: '--strict', description: 'end with 1 when an automation is left out' },
      { flags: '--force', description: 'overwrite files of the same name' },
      ...PROJECT_OPTIONS,
      ...SERVER_OPTIONS,
    ],
    examples: [
      'wac export --entity vision-team --out automations',
      'wac export --entity vision-team --name "accuracy*" --fold --out exported --owner acme/ml-platform',
    ],
    load: () => import('./commands/export.ts'),
  },
  {
    name: 'accept',
    summary: 'write what somebody changed on the server into the manifests',
    arguments: [
      {
        syntax: '[operands...]',
        description: 'manifest directory (default automations), then keys',
      },
    ],
    options: [formatOption('text', 'json'), ...PROJECT_OPTIONS, ...SERVER_OPTIONS],
    examples: ['wac accept accuracy-alert', 'wac accept automations run-failed gpu-idle'],
    load: () => import('./commands/accept.ts'),
  },
  {
    name: 'release',
    summary: 'stop managing automations (removes the marker)',
    arguments: [
      {
        syntax: '<operands...>',
        description: 'manifest directory (default automations), then keys',
      },
    ],
    options: [
      formatOption('text', 'json'),
      YES,
      VERBOSE,
      ALLOW_CONFLICTS,
      ...PROJECT_OPTIONS,
      ...SERVER_OPTIONS,
    ],
    examples: ['wac release accuracy-alert', 'wac release automations run-failed gpu-idle --yes'],
    load: () => import('./commands/release.ts'),
  },
  {
    name: 'restore',
    summary: 'restore removed automations from a restore file',
    arguments: [
      { syntax: '<file>', description: 'a restore file (.wac/restore/*.json)' },
      {
        syntax: '[operands...]',
        description: 'manifest directory (default automations), then keys; all when none is named',
      },
    ],
    options: [
      formatOption('text', 'json'),
      YES,
      VERBOSE,
      ALLOW_CONFLICTS,
      ...PROJECT_OPTIONS,
      ...SERVER_OPTIONS,
    ],
    examples: [
      'wac restore .wac/restore/default-2026-06-01T12-00-00.000Z.json',
      'wac restore removed.json accuracy-alert --yes',
    ],
    load: () => import('./commands/restore.ts'),
  },
  {
    name: 'destroy',
    summary: 'remove everything wac manages in an environment',
    arguments: [DIRECTORY_ARGUMENT],
    options: [
      formatOption('text', 'json'),
      YES,
      {
        flags: '--restore-dir <directory>',
        description: 'where removed automations are saved (default .wac/restore)',
      },
      { flags: '--allow-deletes <n>', description: 'allow up to n removals in this run' },
      {
        flags: '--allow-silenced <n>',
        description: 'allow up to n silenced automations in this run',
      },
      VERBOSE,
      ALLOW_CONFLICTS,
      ...PROJECT_OPTIONS,
      ...SERVER_OPTIONS,
    ],
    examples: ['wac destroy', 'wac destroy --env staging --allow-deletes 40'],
    load: () => import('./commands/destroy.ts'),
  },
  {
    name: 'fmt',
    summary: 'write manifests in one layout: fields in order, operators as words, comments kept',
    arguments: [
      { syntax: '[path]', description: 'manifest directory or one manifest (default automations)' },
    ],
    options: [
      { flags: '--check', description: 'write nothing; exit 1 when a file is not in the layout' },
    ],
    examples: ['wac fmt', 'wac fmt --check', 'wac fmt automations/accuracy-alert.yaml'],
    load: () => import('./commands/fmt.ts'),
  },
];
