/**
 * The words of the project: text and names use one word for one idea.
 *
 * `REPLACED` lists words that were replaced, with the word to use instead. They are searched in the hand-written text
 * of the project: code, comments, messages, schema descriptions and documents, and in the comments and titles of tests
 * and build scripts. `ALLOWED` lists the uses in another sense, with the reason.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/run-script.ts';

interface Replaced {
  readonly pattern: RegExp;
  readonly use: string;
  /** Where the word has the replaced sense; everywhere by default. */
  readonly paths?: RegExp;
}

/** Words in any text. Idioms such as "in place of" are no uses of the word. */
const REPLACED: readonly Replaced[] = [
  { pattern: /\bjudg\w*/i, use: 'evaluate, check' },
  {
    pattern:
      /(?<!\bin (?:the )?|\b(?:its|their) |\btak(?:e|es|en|ing) the |\btook the |[-\w'])places?\b(?![-'])|(?<!\b(?:tak(?:e|es|en|ing)|took|in) )\b(?:its|their) place\b/i,
    use: 'slot (on the server), location (in a file), scope, position',
  },
  { pattern: /(?<!-)\bholders?\b/i, use: 'owned automation' },
  { pattern: /\bstrangers?\b/i, use: 'unowned automation, anybody' },
  { pattern: /\bleft alone\b|\bleav(?:e|es|ing) (?:it|them) alone\b/i, use: 'unmanaged' },
  { pattern: /(?<!\bexample )\bestates?\b/i, use: 'inventory, automations' },
  {
    pattern: /\bplan(?:Held|Missing)\b|\b(?:crowded|contested|surroundings)\b/i,
    use: 'planExisting, planAbsent, duplicateSlots, slotConflicts, PlanningIndex',
  },
  { pattern: /\b(?:tell|tells|telling|told|teller)\b/i, use: 'report, show, distinguish' },
  {
    pattern: /\bkeep(?:Comment|DriftIssue)\b|\bmayGoOn\b|\bneedTeam\b|\btakeName\b/,
    use: 'upsertComment, syncDriftIssue, shouldContinue, ensureTeam, uniqueName',
  },
  {
    pattern: /\bfold(?:s|ed|ing)?\b/i,
    use: 'minimize',
    paths: /^(?:src\/action\/|action\.yml|docs\/action\.md)/,
  },
  {
    pattern: /\bcarr(?:y|ies|ied|ying)\b(?: \S+){0,3} out\b/i,
    use: 'apply, execute, take effect',
  },
  { pattern: /\b(?:strikes?|struck)\b/i, use: 'inject' },
  { pattern: /\bspoil\w*/i, use: 'corrupt' },
  { pattern: /(?<!-)\bdrip\w*/i, use: 'trickle' },
  { pattern: /\brehears\w*/i, use: 'inject faults, FaultSchedule' },
  { pattern: /\bshield\w*/i, use: 'finishInFlight' },
  { pattern: /\b(?:un)?answer\w*/i, use: 'response, respond, return' },
  { pattern: /\b(?:a|an empty|quoted|two) texts?\b(?! file)|\btexts\b/i, use: 'string, text' },
  { pattern: /\binvent(?:s|ed)?\b/i, use: 'create' },
  {
    pattern: /\bmeters?\b|\brefir\w*|\bfirings\b|\bnon-firing\b/i,
    use: 'MetricEvaluator, Cooldown, fires',
  },
  {
    pattern: /\bfindings?\b/i,
    use: 'match',
    paths: /^src\/(?:simulate|sandbox)\//,
  },
  { pattern: /\bslips?\b|\bfamiliar words\b/i, use: 'mistake, synonym' },
  { pattern: /\boperands?\b/i, use: 'args', paths: /^(?:src\/cli\/|docs\/commands\.md)/ },
  { pattern: /\b(?:moving|knowing|trying) commands\b/i, use: 'migrate, inspect, try' },
  { pattern: /\bown-action\b/i, use: 'detectActionReference' },
  {
    pattern: /(?<!feature[- ])\bgat(?:e|es|ed)\b|\bpac(?:er|ing)\b/i,
    use: 'limiter, RateLimiter, feature flag',
  },
  {
    pattern: /\bsecret (?:keeper|form)s?\b|\bSecretKeeper\b/i,
    use: 'SecretRedactor, secretPatterns',
  },
  {
    pattern: /\b(?:likeness|ladder|outlook|provenance)\b/i,
    use: 'groupKey, DETAIL_LEVELS, footerNote, originOf',
  },
  {
    pattern: /\breadings\b|\b(?:another|default|alternative) reading\b|\bReadings\b/,
    use: 'interpretation, ParsedMarker',
  },
  { pattern: /\bnumbered (?:assumption|switch)/i, use: 'documented assumption' },
  { pattern: /\bexamin\w*/i, use: 'check, runDoctor, DoctorReport' },
  { pattern: /\b(?:MOST|LEAST)_[A-Z]/, use: 'MAX_, MIN_' },
  {
    pattern: /\b(?:LOOK_AGAIN_AFTER|GOOD_FOR|STEPS_IN_STORE|UNHELD)\b/,
    use: 'RECHECK_DELAY_MS, MAX_READ_AGE_MS, PREFETCHED_STEPS, UNREF',
  },
  { pattern: /\bmend(?:s|ed|ing)?\b|\bput(?:s|ting)? (?:\w+ )?right\b/i, use: 'fix' },
  { pattern: /\bit is gone\b/i, use: 'no such file' },
  { pattern: /\bno such thing\b/i, use: 'not found' },
  { pattern: /\bwhose[- ]it[- ]is\b/i, use: 'owner, ownership-claims' },
  { pattern: /\bnaughty\b|\bhostile\b/i, use: 'untrusted' },
  { pattern: /\bworlds?\b/i, use: 'harness, server, environment' },
  { pattern: /\bwebpage\b|\bstand-ins?\b|\bstory\b/i, use: 'ui, fake, end-to-end' },
  {
    pattern:
      /\b(?:server|program|transport|sandbox|client|file|plan|marker|wac|run|command) knows?\b/i,
    use: 'has, supports, recognizes',
  },
  { pattern: /\bnobody manages\b/i, use: 'unmanaged' },
  { pattern: /\bstays ours\b|\bours no more\b/i, use: 'keeps its marker, unmanaged' },
  { pattern: /\bnothing says\b/i, use: 'is not given' },
  { pattern: /\bput(?:s|ting)? (?:it|them|the server) back\b/i, use: 'restore, repair' },
  { pattern: /\bhangs? on\b/i, use: 'depend on' },
  { pattern: /\basks? for the slot\b/i, use: 'has the same name and scope' },
  {
    pattern: /\bgoes on although\b|\bleav(?:e|es|ing) (?:conflicts )?aside\b|\bleft aside\b/i,
    use: 'continue, hold back',
  },
  { pattern: /\bwhat stands\b|\bstands (?:there|here)\b/i, use: 'is' },
];

interface Allowed {
  readonly path: string | RegExp;
  /** The word in lower case, as it is found. */
  readonly word: RegExp;
  readonly why: string;
}

const ALLOWED: readonly Allowed[] = [
  {
    path: '.github/workflows/release.yml',
    word: /^provenance$/,
    why: 'the word of npm and GitHub for who built a file',
  },
  {
    path: 'docs/decisions/0026-the-sandbox-appends-changes.md',
    word: /^holder$/,
    why: 'the holder of a lock',
  },
  { path: 'src/sandbox/store/lock-file.ts', word: /^holder$/, why: 'the holder of a lock' },
  {
    path: /^src\/(?:cli\/cli-io|cli\/session\/confirm-and-apply|cli\/commands\/doctor\/run-doctor-probe)\.ts$/,
    word: /^answers?$/,
    why: 'what a person enters at a prompt',
  },
  { path: 'src/lib/decimal.ts', word: /^places$/, why: 'decimal places' },
  {
    path: /^src\/sandbox\//,
    word: /^meters$/,
    why: 'a list in the sandbox state file, which older versions wrote',
  },
  {
    path: /^src\/sandbox\//,
    word: /^gates?$/,
    why: 'feature gates of a server, as Kubernetes calls them',
  },
  {
    path: /^test\/(?:golden\/README\.md|support\/bin\/webpage\.mjs)$/,
    word: /^(?:answer|gate|webpage)$/,
    why: 'commands of golden scripts',
  },
  {
    path: 'test/invariants/README.md',
    word: /^(?:stands there|examined|left aside)$/,
    why: 'a recorded result, which the next run replaces',
  },
  {
    path: '.github/workflows/check.yml',
    word: /^gate$/,
    why: 'the id of a job, which branch protection names',
  },
];

/** Hand-written text: no generated files, no recorded output. */
const FILES = execFileSync(
  'git',
  [
    'ls-files',
    'src',
    'docs',
    'schema',
    'automations',
    '.github',
    'README.md',
    'CHANGELOG.md',
    'SECURITY.md',
    'CODE_OF_CONDUCT.md',
    'action.yml',
    'deploy',
    'test',
    '.scripts',
  ],
  { cwd: ROOT, encoding: 'utf8' },
)
  .split('\n')
  .filter(isHandWritten);

function isHandWritten(path: string): boolean {
  if (path.startsWith('test/architecture/glossary.')) return false;
  if (path.startsWith('test/')) return /\.(?:ts|mjs)$|\/README\.md$/.test(path);
  return /\.(?:ts|mjs|md|ya?ml|json|graphql)$/.test(path) && !path.includes('/generated/');
}

/** Comments, and titles of tests. */
const PROSE =
  /\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/[^\n]*|\b(?:it|test|describe)(?:\.\w+)*(?:\((?:[^()]|\([^()]*\))*\))?\(\s*(?:'(?:[^'\\\n]|\\.)*'|`[^`]*`)/g;

/** The text of a file that is searched: of tests and scripts only comments and titles, on their lines. */
function searchedText(path: string): string {
  const text = readFileSync(join(ROOT, path), 'utf8');
  if (!/^(?:test|\.scripts)\//.test(path) || path.endsWith('.md')) return text;
  let searched = '';
  let end = 0;
  for (const { 0: found, index } of text.matchAll(PROSE)) {
    searched += text.slice(end, index).replaceAll(/[^\n]/g, ' ') + found;
    end = index + found.length;
  }
  return searched;
}

interface Use {
  readonly path: string;
  readonly line: number;
  readonly word: string;
  readonly use: string;
}

function usesIn(path: string): readonly Use[] {
  const rules = REPLACED.filter(({ paths }) => paths?.test(path) ?? true);
  const lines = searchedText(path).split('\n');
  return lines.flatMap((text, index) =>
    rules.flatMap(({ pattern, use }) =>
      [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map(([word]) => ({
        path,
        line: index + 1,
        word: word.toLowerCase(),
        use,
      })),
    ),
  );
}

function isAllowedBy({ path, word }: Use, allowed: Allowed): boolean {
  const isThere =
    typeof allowed.path === 'string' ? path === allowed.path : allowed.path.test(path);
  return isThere && allowed.word.test(word);
}

describe('the words that were replaced', () => {
  const uses = FILES.flatMap(usesIn);

  it('are searched in the whole project', () => {
    expect(FILES.length).toBeGreaterThan(500);
    expect(uses.length).toBeGreaterThan(0);
  });

  it('are used nowhere in the replaced sense', () => {
    const found = uses.filter((use) => !ALLOWED.some((allowed) => isAllowedBy(use, allowed)));
    expect(
      found.map(({ path, line, word, use }) => `${path}:${line}: "${word}" (use ${use})`),
    ).toEqual([]);
  });

  it('are allowed only where they occur', () => {
    const idle = ALLOWED.filter((allowed) => !uses.some((use) => isAllowedBy(use, allowed)));
    expect(idle.map(({ path, word }) => `${path}: ${word.source}`)).toEqual([]);
  });

  it.each([
    ['It keeps its place in the file.', 'its place'],
    ['the places of the next', 'places'],
    ['The server answered with 404.', 'answered'],
    ['a text was expected', 'a text'],
    ['carries a plan out', 'carries a plan out'],
    ['Reads the estate.', 'estate'],
  ])('are found in %j', (text, word) => {
    expect(REPLACED.map(({ pattern }) => pattern.exec(text)?.[0])).toContain(word);
  });

  it.each([
    'edited in place',
    'a word in the place of the secret',
    'a new snapshot takes their place',
    'the example estate',
    'a text file',
  ])('are not found in %j', (text) => {
    expect(REPLACED.filter(({ pattern }) => pattern.test(text))).toEqual([]);
  });
});

/** Words inside identifiers, each with what is used instead. */
const REPLACED_IN_NAMES: Readonly<Record<string, string>> = {
  judge: 'evaluate, checkPrecondition, assertCase, comparePart',
  judged: 'evaluated',
  judgment: 'evaluation, precondition',
  place: 'slot, location, the thing itself',
  places: 'slots, locations',
  holder: 'OwnedAutomation',
  holders: 'OwnedAutomation',
  stranger: 'UnownedAutomation',
  strangers: 'UnownedAutomation',
  estate: 'Inventory',
  estates: 'Inventory',
  tell: 'report',
  told: 'reported',
  teller: 'reporter',
  strike: 'injectFault',
  spoil: 'corrupt',
  spoiled: 'corrupted',
  spoiler: 'corruption',
  rehearse: 'schedule',
  rehearsal: 'FaultSchedule',
  shield: 'finishInFlight',
  invented: 'created',
  refire: 'Cooldown',
  slip: 'mistake',
  pacer: 'RateLimiter',
  keeper: 'redactor',
  likeness: 'groupKey',
  ladder: 'levels',
  outlook: 'footerNote',
  provenance: 'origin',
  elsewhere: 'what it is',
  examination: 'DoctorReport',
  examine: 'runDoctor',
  most: 'max',
  world: 'harness',
  hostile: 'untrusted',
  naughty: 'untrusted',
  answer: 'response',
  answers: 'responses',
};

/** Identifiers that hold such a word in its own sense, or in a public name. */
const ALLOWED_NAMES: ReadonlySet<string> = new Set([
  'mostSevereFirst',
  'places',
  'madeElsewhere',
  'protectedElsewhere',
]);

/** Identifiers of a file, its strings and comments left out. */
function identifiersOf(text: string): readonly string[] {
  const code = text
    .replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/g, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, '')
    .replace(/`[^`$]*`/g, '')
    .replace(/`(?:[^`\\]|\\.)*`/g, (template) => (template.match(/\$\{[^}]*\}/g) ?? []).join(' '));
  return code.match(/[A-Za-z_$][\w$]*/g) ?? [];
}

/** `readInventoryOf` is read, inventory, of. */
function wordsOf(identifier: string): readonly string[] {
  return identifier.split(/_|(?<=[a-z0-9])(?=[A-Z])/).map((word) => word.toLowerCase());
}

it('names of the code hold none of these words', () => {
  const found = new Set<string>();
  for (const file of FILES) {
    if (!file.startsWith('src/') || !file.endsWith('.ts')) continue;
    for (const name of identifiersOf(readFileSync(join(ROOT, file), 'utf8'))) {
      if (ALLOWED_NAMES.has(name)) continue;
      const word = wordsOf(name).find((each) => Object.hasOwn(REPLACED_IN_NAMES, each));
      if (word !== undefined) found.add(`${file}: ${name} (use ${REPLACED_IN_NAMES[word]})`);
    }
  }
  expect([...found]).toEqual([]);
});
