/** The rules of a team, which `wac.yaml` turns on under `lint.rules`. */
import type { IntegrationRef } from '../../model/integration.ts';
import { isRunEvent } from '../../model/kinds/event-kinds.ts';
import type { Integration } from '../generated/manifest.ts';
import { isAlwaysTrue } from './filter/check-filter.ts';
import { compile } from './filter/compile-regex.ts';
import type { LintContext } from './lint-context.ts';

const HINT = '"lint.rules" in wac.yaml requires this.';

/** Reports what breaks a rule of the team. */
export function checkHouseRules(context: LintContext): void {
  checkName(context);
  checkDescription(context);
  checkSeverity(context);
  checkRunFilter(context);
  checkIntegration(context);
}

function checkName({ manifest, rules: { namePattern }, report }: LintContext): void {
  if (namePattern === undefined) return;
  const name = manifest.name ?? manifest.key;
  const compiled = compile(namePattern);
  // An expression that cannot be read is reported once, in the configuration.
  if ('problem' in compiled || compiled.regex.test(name)) return;
  report({
    code: 'name/pattern',
    severity: 'warning',
    pointer: manifest.name === undefined ? '/key' : '/name',
    message: `The name "${name}" does not match "${namePattern}"`,
    hint: HINT,
  });
}

function checkDescription({ manifest, rules, report }: LintContext): void {
  if (rules.requireDescription !== true || (manifest.description ?? '').trim() !== '') return;
  report({
    code: 'description/missing',
    severity: 'warning',
    pointer: manifest.description === undefined ? '/key' : '/description',
    message: 'The automation has no description',
    hint: `Write "description: …": who handles this, and what to do. ${HINT}`,
  });
}

function checkSeverity({ manifest, rules, report }: LintContext): void {
  const { sendNotification } = manifest.then;
  if (rules.requireSeverity !== true || sendNotification === undefined) return;
  if (sendNotification.severity !== undefined) return;
  report({
    code: 'severity/missing',
    severity: 'warning',
    pointer: '/then/sendNotification',
    part: 'key',
    message: 'The notification has no severity',
    hint: `Write "severity: INFO", WARN or ERROR. ${HINT}`,
  });
}

function checkRunFilter({ declaration: { event }, rules, report }: LintContext): void {
  if (rules.requireRunFilter !== true) return;
  if (!isRunEvent(event)) return;
  if (!isAlwaysTrue(event.runs)) return;
  report({
    code: 'filter/missing',
    severity: 'warning',
    pointer: `/when/${event.kind}`,
    part: 'key',
    message: 'The run event has no run filter',
    hint: `Write "runs: { name: … }" to say which runs are meant. ${HINT}`,
  });
}

function checkIntegration({ manifest, declaration, rules, report }: LintContext): void {
  const { action } = declaration;
  if (rules.integrations === undefined || !('integration' in action)) return;
  const written = manifest.then[action.kind]?.integration;
  const allowed = new Set(rules.integrations.map(withoutHash));
  if (namesOf(written, action.integration).some((name) => allowed.has(withoutHash(name)))) return;
  report({
    code: 'integration/not-allowed',
    severity: 'warning',
    pointer: `/then/${action.kind}/integration`,
    message: `The integration ${JSON.stringify(nameOf(action.integration))} is not an allowed integration`,
    hint:
      rules.integrations.length === 0
        ? `No integration is allowed here. ${HINT}`
        : `Allowed are ${rules.integrations.join(', ')}. ${HINT}`,
  });
}

/** The names by which a rule may allow an integration: its alias, and its name on the server. */
function namesOf(written: Integration | undefined, ref: IntegrationRef): readonly string[] {
  return [...(typeof written === 'string' ? [written] : []), nameOf(ref)];
}

function nameOf(ref: IntegrationRef): string {
  switch (ref.kind) {
    case 'slack':
      return ref.channel;
    case 'webhook':
      return ref.name;
    case 'id':
      return ref.id;
  }
}

/** Slack channels are the same with and without their `#`. */
function withoutHash(name: string): string {
  return name.replace(/^#/, '');
}
