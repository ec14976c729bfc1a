/**
 * Finds secrets by published rules, as secret scanners do.
 *
 * A rule is tried only where one of its words is in the text. RE2 keeps the time linear in the text's length; each
 * expression is compiled when it is first needed.
 */
import type { RE2JS } from 're2js';
import { SECRET_RULES, type SecretRule } from './generated/secret-rules.ts';
import { invariant } from './invariant.ts';
import { loadRe2 } from './lazy-re2.ts';

/** A secret in a string. */
export interface PublishedSecret {
  /** The rule's name, such as `datadog-access-token`. */
  readonly id: string;
  /** Where the secret begins, and where it has ended. */
  readonly start: number;
  readonly end: number;
}

/** What every secret of the rules has: a run of characters, or the start of the text of a key. */
const MAY_HOLD_SECRET = /\S{12}|-----BEGIN/;

/** How many secrets of one rule are looked for in a string. */
const MAX_FOUND = 100;

/** Every secret in a string. With `isStrict`, only those that are random enough to be no example. */
export function findPublishedSecrets(text: string, isStrict: boolean): readonly PublishedSecret[] {
  if (!MAY_HOLD_SECRET.test(text)) return [];
  const words = wordsIn(text.toLowerCase());
  if (words.size === 0) return [];
  return SECRET_RULES.flatMap((rule) =>
    rule[5].some((word) => words.has(word)) ? findByRule(text, rule, isStrict) : [],
  );
}

/** The words of all rules that a string in lower case has. */
function wordsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    for (const word of WORDS_BY_START.get(startAt(text, at)) ?? []) {
      if (text.startsWith(word, at)) found.add(word);
    }
  }
  return found;
}

/** The first two characters of a word, which has at least as many. */
function startAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x1_00_00 + text.charCodeAt(at + 1);
}

/** By their start, so that one pass over a string finds those of all rules. */
const WORDS_BY_START: ReadonlyMap<number, readonly string[]> = wordsByStart();

function wordsByStart(): ReadonlyMap<number, readonly string[]> {
  const byStart = new Map<number, string[]>();
  for (const word of new Set(SECRET_RULES.flatMap(([, , , , , words]) => words))) {
    invariant(word.length > 1, 'a word of a rule has two characters at least');
    const start = startAt(word, 0);
    const known = byStart.get(start);
    if (known === undefined) byStart.set(start, [word]);
    else known.push(word);
  }
  return byStart;
}

function findByRule(text: string, rule: SecretRule, isStrict: boolean): readonly PublishedSecret[] {
  const [id, , isNamed, entropy] = rule;
  const found: PublishedSecret[] = [];
  const matcher = compiled(rule).matcher(text);
  while (found.length < MAX_FOUND && matcher.find()) {
    const group = groupOf(rule, matcher.groupCount());
    const [start, end] = [matcher.start(group), matcher.end(group)];
    if (start < 0 || (isNamed && !isCredential(text.slice(0, start)))) continue;
    const secret = text.slice(start, end);
    if (secret.includes('${') || (isStrict && shannonEntropy(secret) < entropy)) continue;
    found.push({ id, start, end });
  }
  return found;
}

/**
 * Whether the name in front of a value says that it is a credential: `datadog_api_key: `. The name of a provider alone
 * does not, because it may be a data set's (`xray_digest: …`).
 */
function isCredential(before: string): boolean {
  const name = before.slice(-120).replace(/[^\w.-]+$/, '');
  return /key|token|secret|passw|auth|cred|api|pat\b|webhook/i.test(
    /[\w.-]+$/.exec(name)?.[0] ?? '',
  );
}

const cache = new Map<string, RE2JS>();

function compiled([id, regex]: SecretRule): RE2JS {
  const known = cache.get(id);
  if (known !== undefined) return known;
  const made = loadRe2().RE2JS.compile(regex);
  cache.set(id, made);
  return made;
}

/** The group that the rule names, or the first; the whole match where there is none. */
function groupOf([, , , , group]: SecretRule, count: number): number {
  if (group > 0) return group;
  return count > 0 ? 1 : 0;
}

/** Bits for each character, from 0 for a string of one character that repeats. */
function shannonEntropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let entropy = 0;
  for (const count of counts.values()) {
    const share = count / text.length;
    entropy -= share * Math.log2(share);
  }
  return entropy;
}
