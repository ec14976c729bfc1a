/** Makes the table of published secret rules from `rules.json`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Rules that are left out: those of files and commands that payloads do not hold, those that match any value under a
 * common name (`lib/secret-forms.ts` has its own, with fewer false alarms), and identifiers that are not secret.
 */
const LEFT_OUT = [
  /^generic-api-key$/,
  /^kubernetes-secret-yaml$/,
  /^curl-auth-/,
  /^nuget-config-password$/,
  /^hashicorp-tf-password$/,
  /^sourcegraph-access-token$/,
  /-(?:client-id|public-key|pub-key|access-id)$/,
];

/** The beginning that lets a rule start up to 50 characters before its keyword: matches do not need it. */
const LEAD = /^((?:\(\?i\))?)\[\\w\.-\]\{0,50\}\?/;

/** The text of the generated module. */
export async function secretRulesText(header) {
  const file = join(import.meta.dirname, 'rules.json');
  const { module, version, rules } = JSON.parse(await readFile(file, 'utf8'));
  const rows = rules
    .filter(({ id }) => !LEFT_OUT.some((pattern) => pattern.test(id)))
    .map(({ id, regex, entropy = 0, keywords, secretGroup = 0 }) =>
      JSON.stringify([
        id,
        regex.replace(LEAD, '$1'),
        LEAD.test(regex),
        entropy,
        secretGroup,
        keywords,
      ]),
    );
  return `${header}// The rules are those of ${module} ${version}; .scripts/gitleaks/LICENSE is their license (MIT).

/** A rule: its name, its RE2 expression, whether a name before the value is part of it, the least entropy of a secret, the group that holds it (0: the first), and words of which a string has one. */
export type SecretRule = readonly [
  id: string,
  regex: string,
  isNamed: boolean,
  entropy: number,
  group: number,
  keywords: readonly string[],
];

export const SECRET_RULES: readonly SecretRule[] = [
${rows.map((row) => `  ${row},`).join('\n')}
];
`;
}
