/** The layer table of `src/README.md` as data: who may import whom. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');

const FOUNDATION = ['lib', 'diagnostics', 'model'];

/** What each folder may import besides itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  diagnostics: ['lib', 'model'],
  model: ['lib', 'diagnostics'],
  manifest: FOUNDATION,
  reconcile: FOUNDATION,
  simulate: FOUNDATION,
  report: FOUNDATION,
  page: [...FOUNDATION, 'simulate', 'report'],
  wandb: FOUNDATION,
  sandbox: [...FOUNDATION, 'simulate'],
  files: FOUNDATION,
  workflow: [...FOUNDATION, 'manifest', 'reconcile', 'simulate', 'report'],
  cli: [
    ...FOUNDATION,
    'manifest',
    'reconcile',
    'simulate',
    'report',
    'page',
    'wandb',
    'sandbox',
    'files',
    'workflow',
    'api',
  ],
  api: [...FOUNDATION, 'manifest', 'simulate', 'wandb', 'files', 'workflow'],
  action: [
    ...FOUNDATION,
    'manifest',
    'reconcile',
    'simulate',
    'report',
    'wandb',
    'sandbox',
    'files',
    'workflow',
    'api',
  ],
};

/** Layers that see no file, socket, clock, process or randomness. Hashing is arithmetic. */
const PURE = [
  'lib',
  'diagnostics',
  'model',
  'manifest',
  'reconcile',
  'simulate',
  'report',
  'page',
  'workflow',
];

/** What runs in a browser and not in the program. */
const IN_BROWSER = /^page[\\/](?:browser|generated)[\\/]/u;

/** Packages by the folders that may load them; every other folder must do without. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  '@actions/core': ['action'],
  yaml: ['manifest', 'simulate', 'cli'],
  'fast-json-patch': ['manifest', 'reconcile'],
  undici: ['wandb'],
  graphql: ['sandbox'],
  mingo: ['simulate'],
  re2js: ['lib', 'simulate', 'manifest'],
  commander: ['cli'],
  'csv-parse': ['simulate', 'workflow'],
  hyparquet: ['simulate', 'workflow'],
  'hyparquet-compressors': ['simulate'],
  'hyparquet-writer': ['simulate'],
  'junit-report-builder': ['report'],
  'd3-scale': ['page'],
  'd3-shape': ['page'],
};

/**
 * What each sub-folder may import of its own folder; `.` are the files beside the sub-folders, which may import every
 * sub-folder. A folder that is absent here has no order of its own.
 */
const ROOMS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  manifest: {
    yaml: [],
    generated: [],
    schema: ['generated', 'source'],
    validate: ['generated', 'schema', 'source'],
    source: ['generated', 'yaml'],
    compile: ['expand', 'generated', 'schema', 'source'],
    expand: ['.', 'generated', 'schema', 'source', 'validate', 'yaml'],
    lint: ['.', 'generated', 'source', 'yaml'],
    edit: ['generated', 'schema', 'yaml'],
    export: ['.', 'edit', 'lint', 'yaml'],
  },
  files: {
    cache: [],
    configurations: ['.'],
    history: ['.'],
    tree: ['.', 'configurations'],
  },
  model: {
    webhook: ['.'],
    canonical: ['.', 'webhook'],
    contradiction: ['.', 'canonical', 'kinds'],
    document: ['.', 'canonical'],
    plan: ['.', 'webhook'],
    kinds: ['.'],
    'rule-test': [],
    backtest: ['.', 'rule-test'],
    sandbox: ['backtest'],
  },
  reconcile: {
    observed: [],
    ownership: ['.', 'observed'],
    guard: ['ownership'],
    order: ['.', 'decide', 'observed', 'ownership'],
    document: ['.', 'order', 'ownership'],
    decide: ['.', 'guard', 'observed', 'ownership'],
    webhooks: ['.', 'decide', 'ownership'],
    requests: ['.', 'decide', 'document', 'guard', 'observed', 'ownership', 'webhooks'],
  },
  report: {
    text: [],
    commands: ['text'],
    diagnostics: ['text'],
    'rule-tests': ['diagnostics', 'text'],
    plan: ['commands', 'diagnostics', 'text'],
    backtest: ['diagnostics', 'text'],
  },
  page: {
    html: [],
    chart: ['html'],
    generated: [],
    rule: ['chart', 'html'],
    backtest: ['generated', 'html', 'rule'],
    plan: ['generated', 'html', 'rule'],
    'rule-tests': ['generated', 'html', 'rule'],
    sandbox: ['chart', 'generated', 'html', 'rule'],
    browser: ['chart', 'rule'],
  },
  simulate: {
    filter: ['.'],
    event: ['.', 'filter', 'metric'],
    metric: ['.', 'filter'],
    scan: ['.', 'filter', 'metric'],
    history: ['event', 'filter', 'metric'],
    logged: ['metric'],
    template: ['event', 'filter'],
    'rule-test': ['.', 'event', 'filter', 'history', 'metric', 'scan', 'template'],
    backtest: ['.', 'event', 'filter', 'metric', 'rule-test', 'scan', 'template'],
    evidence: ['backtest', 'event', 'filter', 'metric', 'rule-test', 'template'],
  },
  wandb: {
    transport: [],
    connect: ['transport'],
    codec: ['.'],
    operations: ['.', 'codec'],
    read: ['.', 'codec', 'operations', 'transport'],
    history: ['.', 'codec', 'operations', 'read', 'transport'],
    probe: ['.', 'codec', 'operations', 'read', 'transport'],
  },
  sandbox: {
    store: [],
    rules: ['.', 'store'],
    provision: ['.', 'store'],
    runs: ['.', 'store'],
    graphql: ['.', 'rules', 'runs', 'store'],
    faults: ['graphql', 'store'],
    runtime: ['.', 'graphql', 'rules', 'runs', 'store'],
    http: ['.', 'faults', 'graphql', 'provision', 'runs', 'store'],
    page: ['.', 'http', 'rules', 'runs', 'runtime', 'store'],
  },
  workflow: {
    plan: [],
    probe: [],
    init: [],
    'rule-tests': [],
    backtest: [],
    executions: [],
    history: [],
    evidence: ['backtest', 'history'],
    apply: ['.'],
    accept: ['plan'],
    integrations: ['.', 'plan'],
  },
  cli: {
    arguments: ['.'],
    process: ['.'],
    output: ['.', 'arguments'],
    completion: ['arguments'],
    sandbox: ['arguments'],
    demo: ['sandbox'],
    session: ['.', 'arguments', 'output', 'process', 'sandbox'],
    directories: ['.', 'arguments', 'output', 'process', 'session'],
    commands: [
      '.',
      'arguments',
      'completion',
      'demo',
      'directories',
      'output',
      'process',
      'sandbox',
      'session',
    ],
  },
  action: {
    github: ['.'],
    review: ['.', 'github'],
    inputs: ['.', 'review'],
    publish: ['.', 'github', 'review'],
    status: ['.', 'inputs', 'publish', 'review'],
    evidence: ['.'],
    modes: ['.', 'evidence', 'github', 'inputs', 'publish', 'review', 'status'],
  },
};

/** How many files a folder may hold beside its sub-folders, READMEs apart. */
const MAX_FILES = 14;

/** Folders of many files of one kind: one helper, one command or one generated form each. */
const WIDE = /^(?:lib|cli\/commands|manifest\/generated|manifest\/schema\/generated)$/u;

const MAX_LINES = 400;

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly target: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

const imports: readonly Import[] = files.flatMap((file) => {
  const text = readFileSync(join(SRC, file), 'utf8');
  const found = text.matchAll(/(?:^|\s)(?:from|import)\s*\(?\s*'([^']+)'/gm);
  return [...found].map((match) => ({
    file,
    folder: file.split(sep)[0] ?? '',
    target: match[1] ?? '',
  }));
});

function targetFolder({ file, target }: Import): string | undefined {
  if (!target.startsWith('.')) return undefined;
  const path = relative(SRC, join(SRC, file, '..', target));
  return path.startsWith('..') ? undefined : path.split(sep)[0];
}

/** The sub-folder of a file; `.` for a file beside the sub-folders. */
function roomOf(file: string): string {
  const [, room, ...rest] = file.split(sep);
  return rest.length === 0 || room === undefined ? '.' : room;
}

describe('architecture', () => {
  it('sees the whole program', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(300);
    expect(
      [...new Set(imports.map(({ folder }) => folder))].filter((folder) => !(folder in ALLOWED)),
    ).toEqual([]);
  });

  it('imports only downwards', () => {
    const breaches = imports.filter((entry) => {
      const folder = targetFolder(entry);
      return (
        folder !== undefined &&
        folder !== entry.folder &&
        !(ALLOWED[entry.folder] ?? []).includes(folder)
      );
    });

    expect(breaches.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('imports within a folder only as its sub-folders allow', () => {
    const breaches = imports.flatMap(({ file, folder, target }) => {
      const rooms = ROOMS[folder];
      if (rooms === undefined || !target.startsWith('.')) return [];
      const from = roomOf(file);
      const path = relative(SRC, join(SRC, file, '..', target));
      if (path.split(sep)[0] !== folder || from === '.' || roomOf(path) === from) return [];
      return rooms[from]?.includes(roomOf(path)) === true ? [] : [`${file} imports ${target}`];
    });
    const undeclared = files
      .filter((file) => ROOMS[file.split(sep)[0] ?? ''] !== undefined && roomOf(file) !== '.')
      .filter((file) => ROOMS[file.split(sep)[0] ?? '']?.[roomOf(file)] === undefined);

    expect(breaches).toEqual([]);
    expect(undeclared).toEqual([]);
  });

  it('orders the sub-folders of every folder that has three or more', () => {
    const rooms = new Map<string, Set<string>>();
    for (const file of files) {
      const folder = file.split(sep)[0] ?? '';
      if (roomOf(file) !== '.')
        rooms.set(folder, (rooms.get(folder) ?? new Set()).add(roomOf(file)));
    }
    const unordered = [...rooms].filter(
      ([folder, { size }]) => size >= 3 && ROOMS[folder] === undefined,
    );

    expect(rooms.size).toBeGreaterThan(5);
    expect(unordered.map(([folder]) => folder)).toEqual([]);
  });

  it('allows no import within a folder that nothing makes', () => {
    const made = new Set(
      imports.flatMap(({ file, folder, target }) => {
        if (!target.startsWith('.')) return [];
        const path = relative(SRC, join(SRC, file, '..', target));
        return path.split(sep)[0] === folder
          ? [`${folder}: ${roomOf(file)} to ${roomOf(path)}`]
          : [];
      }),
    );
    const idle = Object.entries(ROOMS).flatMap(([folder, rooms]) =>
      Object.entries(rooms).flatMap(([from, allowed]) =>
        allowed.map((to) => `${folder}: ${from} to ${to}`).filter((entry) => !made.has(entry)),
      ),
    );

    expect(idle).toEqual([]);
  });

  it('allows no circle of sub-folders', () => {
    const circles = Object.entries(ROOMS).flatMap(([folder, rooms]) => {
      const reaches = (from: string, to: string, seen: ReadonlySet<string>): boolean =>
        (rooms[from] ?? []).some(
          (next) =>
            next === to ||
            (next !== '.' && !seen.has(next) && reaches(next, to, new Set([...seen, next]))),
        );
      return Object.keys(rooms)
        .filter((room) => reaches(room, room, new Set([room])))
        .map((room) => `${folder}/${room}`);
    });

    expect(circles).toEqual([]);
  });

  it('allows no circle of files, except a command and the code that it loads', () => {
    const targets = new Map(files.map((file) => [file, new Set<string>()]));
    for (const { file, target } of imports) {
      if (!target.startsWith('.')) continue;
      const path = relative(SRC, join(SRC, file, '..', target));
      // A command names its code, which is loaded for a run only and reads the command's options.
      const isLoaded = /-command\.ts$/u.test(file) && dirname(file) === dirname(path);
      if (targets.has(path) && !isLoaded) targets.get(file)?.add(path);
    }
    // What is left when files that import nothing of the rest are taken away again and again.
    for (let before = -1; before !== targets.size; ) {
      before = targets.size;
      for (const [file, needed] of targets) {
        if (![...needed].some((each) => targets.has(each))) targets.delete(file);
      }
    }

    expect([...targets.keys()]).toEqual([]);
  });

  it('keeps folders and files small', () => {
    const sizes = new Map<string, number>();
    for (const file of files) sizes.set(dirname(file), (sizes.get(dirname(file)) ?? 0) + 1);
    const wide = [...sizes].filter(
      ([folder, count]) => count > MAX_FILES && !WIDE.test(folder.split(sep).join('/')),
    );
    const long = files
      .filter((file) => !file.includes('generated'))
      .filter((file) => readFileSync(join(SRC, file), 'utf8').split('\n').length > MAX_LINES + 1);

    expect(wide).toEqual([]);
    expect(long).toEqual([]);
  });

  it('lists the path of one automation in src/README.md: 15 files at most, each found from another', () => {
    const section = readFileSync(join(SRC, 'README.md'), 'utf8')
      .split('\n## The path of one automation\n')[1]
      ?.split('\n## ')[0];
    const listed = [...(section ?? '').matchAll(/^\d+\. `([^`]+)`/gmu)].map(
      ([, path = '']) => path,
    );
    const apart = listed.filter(
      (path) =>
        !imports.some(
          ({ file, target }) =>
            relative(SRC, join(SRC, file, '..', target)) === path && file !== path,
        ),
    );

    expect(listed.length).toBeGreaterThan(10);
    expect(listed.length).toBeLessThanOrEqual(15);
    expect(listed.filter((path) => !files.includes(path))).toEqual([]);
    expect(apart).toEqual([]);
  });

  it('keeps files, sockets, clock, process and randomness out of the core', () => {
    const breaches = imports.filter(
      ({ folder, target }) =>
        PURE.includes(folder) && target.startsWith('node:') && target !== 'node:crypto',
    );
    const uses = files
      .filter((file) => PURE.includes(file.split(sep)[0] ?? ''))
      .filter((file) => !IN_BROWSER.test(file))
      .filter((file) =>
        /\bDate\.now\(|\bnew Date\(\)|Math\.random\(|\bprocess\.|randomUUID|randomBytes|\bfetch\(|setTimeout\(/.test(
          readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
        ),
      );

    expect(breaches.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
    expect(uses).toEqual([]);
  });

  it('loads each package only where it belongs', () => {
    const breaches = imports.filter(({ folder, target }) => {
      if (target.startsWith('.') || target.startsWith('node:')) return false;
      const name = target.startsWith('@')
        ? target.split('/').slice(0, 2).join('/')
        : (target.split('/')[0] ?? '');
      return !(PACKAGES[name] ?? []).includes(folder);
    });

    expect(breaches.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('names features of the server on its two sides only', () => {
    const sides = ['wandb', 'sandbox'];
    const named = files
      .filter((file) => !sides.includes(file.split(sep)[0] ?? ''))
      .filter((file) =>
        /\b(?:AUTOMATION_(?:EVENT|ACTION|SCOPE)_|QUERY_AUTOMATIONS_)/u.test(
          readFileSync(join(SRC, file), 'utf8'),
        ),
      );

    expect(named).toEqual([]);
  });

  it('calls the use cases in the library alone, so that the command and the Action do the same', () => {
    const callers = (name: string): readonly string[] =>
      files
        .filter((file) =>
          new RegExp(`\\b(?<!function )${name}\\(`, 'u').test(
            readFileSync(join(SRC, file), 'utf8'),
          ),
        )
        .map((file) => file.split(sep).join('/'))
        .toSorted();

    expect(callers('openWandb').filter((file) => !file.startsWith('wandb/'))).toEqual([
      'action/modes/prepare.ts', // its own function, which calls the library
      'api/open-connection.ts',
    ]);
    expect(callers('makePlan')).toEqual(['api/plan.ts']);
    expect(callers('applyPlan')).toEqual(['api/apply.ts']);
    expect(callers('runRuleTests')).toEqual(['api/run-tests.ts']);
    expect(callers('runBacktest')).toEqual(['api/backtest.ts']);
  });

  it('keeps the sandbox away from the canonical form and the codec', () => {
    const breaches = imports.filter(
      ({ folder, target }) =>
        folder === 'sandbox' && /model\/(canonical|digest|equal|document|diff)/.test(target),
    );

    expect(breaches.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });
});
