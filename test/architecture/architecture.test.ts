/** The layer table of `src/README.md` as data: who may import whom. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
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
    'wandb',
    'sandbox',
    'files',
    'workflow',
  ],
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
  'workflow',
];

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
  'junit-report-builder': ['report'],
};

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

  it('keeps files, sockets, clock, process and randomness out of the core', () => {
    const breaches = imports.filter(
      ({ folder, target }) =>
        PURE.includes(folder) && target.startsWith('node:') && target !== 'node:crypto',
    );
    const uses = files
      .filter((file) => PURE.includes(file.split(sep)[0] ?? ''))
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

  it('keeps the sandbox away from the canonical form and the codec', () => {
    const breaches = imports.filter(
      ({ folder, target }) =>
        folder === 'sandbox' && /model\/(canonical|digest|equal|document|diff)/.test(target),
    );

    expect(breaches.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });
});
