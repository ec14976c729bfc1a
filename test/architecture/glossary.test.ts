/** Names keep to the glossary: no identifier holds a word that was replaced, but for those with a reason. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');

/** Words inside identifiers, each with what is used instead. */
const REPLACED: Readonly<Record<string, string>> = {
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
const ALLOWED: ReadonlySet<string> = new Set([
  'mostSevereFirst',
  'places',
  'madeElsewhere',
  'protectedElsewhere',
  'refire',
  'invented',
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

it('names nothing by a word that was replaced', () => {
  const found = new Set<string>();
  for (const file of readdirSync(SRC, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.includes('generated')) continue;
    for (const name of identifiersOf(readFileSync(join(SRC, file), 'utf8'))) {
      if (ALLOWED.has(name)) continue;
      const word = wordsOf(name).find((each) => Object.hasOwn(REPLACED, each));
      if (word !== undefined) found.add(`${file}: ${name} (use ${REPLACED[word]})`);
    }
  }
  expect([...found]).toEqual([]);
});
