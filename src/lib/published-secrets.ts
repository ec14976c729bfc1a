/**
 * Finds secrets by published rules, as secret scanners do.
 *
 * A rule is tried only where one of its words is in the text. RE2 keeps the time linear in the text's length; each
 * expression is compiled when it is first needed.
 */
import { RE2JS } from 're2js';
import { SECRET_RULES, type SecretRule } from './generated/secret-rules.ts';

/** A secret in a text. */
export interface PublishedSecret {
  /** The rule's name, such as `datadog-access-token`. */
  readonly id: string;
  /** Where the secret begins, and where it has ended. */
  readonly start: number;
  readonly end: number;
}

/** No rule finds a shorter secret. */
const MAY_HOLD_SECRET = /[\w+/=.~@:-]{12}/;

/** How many secrets of one rule are looked for in a text. */
const MAX_FOUND = 100;

/** Every secret in a text. With `isStrict`, only those that are random enough to be no example. */
export function findPublishedSecrets(text: string, isStrict: boolean): readonly PublishedSecret[] {
  if (!MAY_HOLD_SECRET.test(text)) return [];
  const lower = text.toLowerCase();
  return SECRET_RULES.flatMap((rule) =>
    rule[5].some((word) => lower.includes(word)) ? findByRule(text, rule, isStrict) : [],
  );
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
  const made = RE2JS.compile(regex);
  cache.set(id, made);
  return made;
}

/** The group that the rule names, or the first; the whole match where there is none. */
function groupOf([, , , , group]: SecretRule, count: number): number {
  if (group > 0) return group;
  return count > 0 ? 1 : 0;
}

/** Bits for each character, from 0 for a text of one character that repeats. */
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
