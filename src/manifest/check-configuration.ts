/** What a schema cannot check of `wac.yaml`, in every environment. */
import type { JsonObject, JsonValue } from '../lib/json.ts';
import { renderJsonPointer } from '../lib/json-pointer.ts';
import { checkLint } from './check-lint.ts';
import { checkServer } from './check-server.ts';
import { mayHoldExpression } from './expand/parse-expression.ts';
import { formerOwnerProblems } from './former-owner-problems.ts';
import type { ConfigurationDocument } from './generated/config.ts';
import { allowsInsecureHttp } from './merge-configuration.ts';
import { findSecrets } from './source/find-secrets.ts';
import type { PointedProblem } from './source/point-at-problem.ts';

/** Reports every problem of the configuration, whichever environment is chosen. */
export function checkConfiguration(
  document: ConfigurationDocument,
  report: (problem: PointedProblem) => void,
): void {
  checkServer(document.server, document.allowInsecureHttp === true, '/server', report);
  checkVars(document.vars, '/vars', report);
  checkRemoved(document, report);
  for (const problem of formerOwnerProblems(document)) report(problem);
  checkLint(document.lint, '/lint', report);
  for (const [name, environment] of Object.entries(document.environments ?? {})) {
    const at = renderJsonPointer(['environments', name]);
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,40}$/.test(name)) {
      report({
        code: 'schema/invalid-value',
        pointer: at,
        part: 'key',
        message: `An environment cannot be called "${name}"`,
        hint: 'Use at most 41 letters, digits, ".", "_" and "-", with a letter or digit first.',
      });
    }
    checkServer(
      environment.server,
      allowsInsecureHttp(document, environment),
      `${at}/server`,
      report,
    );
    checkVars(environment.vars, `${at}/vars`, report);
    checkLint(environment.lint, `${at}/lint`, report);
  }
}

function checkRemoved(
  document: ConfigurationDocument,
  report: (problem: PointedProblem) => void,
): void {
  for (const [index, { until }] of (document.removed ?? []).entries()) {
    const day = new Date(`${until}T00:00:00Z`);
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(until)) continue;
    report({
      code: 'config/removed',
      pointer: `/removed/${index}/until`,
      message: `${until} is not a valid date`,
      hint: 'Write a valid date as YYYY-MM-DD.',
    });
  }
}

function checkVars(
  vars: JsonObject | undefined,
  pointer: string,
  report: (problem: PointedProblem) => void,
): void {
  function visit(value: JsonValue, at: string): void {
    if (typeof value === 'string' && mayHoldExpression(value)) {
      report({
        code: 'expression/syntax',
        pointer: at,
        message: 'A variable cannot hold an expression',
        hint: 'Write the value out; expressions are allowed in manifests and in "integrations".',
      });
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries<JsonValue>(value))
      visit(item, at + renderJsonPointer([key]));
  }
  visit(vars ?? {}, pointer);
  for (const secret of findSecrets(vars ?? {})) {
    report({
      code: 'manifest/secret',
      pointer: `${pointer}${secret.pointer}`,
      message: `This looks like ${secret.kind}`,
      hint: 'Keep it in W&B\u2019s secret manager; the configuration must not contain secrets.',
    });
  }
}
