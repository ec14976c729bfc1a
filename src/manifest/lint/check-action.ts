/** Actions that say nothing, names that no webhook can have, and automations that are switched off. */
import type { LintContext } from './lint-context.ts';

/** What W&B accepts as the name of a webhook (`CreateGenericWebhookIntegrationInput.name` of SDK 0.31). */
const WEBHOOK_NAME = /^[-\w]+(?: +[-\w]+)*$/;
const MAX_WEBHOOK_NAME = 64;

/** Notes a notification without title and message. */
export function checkEmptyNotification({ manifest, report }: LintContext): void {
  const { sendNotification } = manifest.then;
  if (sendNotification === undefined) return;
  const { title = '', message = '' } = sendNotification;
  if (`${title}${message}`.trim() !== '') return;
  report({
    code: 'notify/empty',
    severity: 'info',
    pointer: '/then/sendNotification',
    part: 'key',
    message: 'The notification has neither a title nor a message',
    hint: 'Write what happened and what to do: "title: …", "message: …".',
  });
}

/** Warns of a webhook's name that W&B does not accept. */
export function checkWebhookName({ declaration: { action }, report }: LintContext): void {
  if (action.kind !== 'sendWebhook' || action.integration.kind !== 'webhook') return;
  const { name } = action.integration;
  // An expression of unbounded repetition on a long text would take long.
  const isLong = name.length > MAX_WEBHOOK_NAME;
  if (!isLong && WEBHOOK_NAME.test(name)) return;
  report({
    code: 'integration/impossible-name',
    severity: 'warning',
    pointer: '/then/sendWebhook/integration',
    message: isLong
      ? `No webhook has a name of ${name.length} characters: W&B allows ${MAX_WEBHOOK_NAME}`
      : `No webhook can be called "${name}": W&B allows letters, digits, "-", "_" and spaces between them`,
    hint: 'Run "wac integrations" to see what there is.',
  });
}

/** Notes an automation that is switched off, unless its description or a comment on the line says why. */
export function checkDisabled({ manifest, report, lineAt }: LintContext): void {
  if (manifest.enabled !== false || (manifest.description ?? '').trim() !== '') return;
  const line = lineAt('/enabled');
  if (line === undefined || /\s#(?!\s*wac\s)\s*\S/.test(line)) return;
  report({
    code: 'set/disabled-forever',
    severity: 'info',
    pointer: '/enabled',
    message: 'The automation is disabled, and no description or comment gives the reason',
    hint: 'Give the reason in the description or in a comment on this line, as in "enabled: false # until the new data has arrived".',
  });
}
