/** Says what an export wrote, and what it left out. */
import { countNoun } from '../../lib/count-noun.ts';
import { escapeTerminal } from '../text/escape-terminal.ts';

/** What is said of an export. */
export interface ExportReport {
  /** As the user would type them. */
  readonly files: readonly string[];
  readonly exported: readonly { readonly key: string }[];
  readonly left: readonly {
    readonly name: string;
    readonly scope: string;
    readonly reason: string;
    readonly message: string;
  }[];
  readonly webhooks: readonly { readonly key: string }[];
  readonly leftWebhooks: readonly {
    readonly name: string;
    readonly team: string;
    readonly reason: string;
    readonly message: string;
  }[];
  /** Automations that the name pattern passed over. */
  readonly passedOver: number;
}

/** The counts, then everything that was left out with its reason: nothing is left out in silence. */
export function renderExportText(report: ExportReport): string {
  const { files, exported, left, webhooks, leftWebhooks, passedOver } = report;
  const leftOut = left.filter(({ reason }) => reason !== 'declared');
  const hooksOut = leftWebhooks.filter(({ reason }) => reason !== 'declared');
  const declared = [left.length - leftOut.length, leftWebhooks.length - hooksOut.length] as const;
  const lines =
    exported.length + webhooks.length === 0
      ? ['Exported nothing']
      : [
          `Exported ${countBoth(exported.length, webhooks.length)} to ${countNoun(files.length, 'file')}:`,
          ...files.map((file) => `  ${file}`),
        ];
  if (declared[0] + declared[1] > 0) {
    lines.push('', `${countBoth(...declared)} declared already`);
  }
  if (passedOver > 0) {
    lines.push('', `${countNoun(passedOver, 'automation')} skipped: --name does not match`);
  }
  if (leftOut.length + hooksOut.length > 0) {
    lines.push('', `${countBoth(leftOut.length, hooksOut.length)} left out:`);
    for (const { name, scope, message } of leftOut)
      lines.push(`  "${name}" (${scope}): ${message}`);
    for (const { name, team, message } of hooksOut)
      lines.push(`  "${name}" (webhook of team ${team}): ${message}`);
  }
  return `${lines.map((line) => escapeTerminal(line)).join('\n')}\n`;
}

/** `3 automations and 1 webhook`; a kind of which there is none is not named, unless there is neither. */
export function countBoth(automations: number, webhooks: number): string {
  const counts = [
    automations > 0 || webhooks === 0 ? countNoun(automations, 'automation') : '',
    webhooks > 0 ? countNoun(webhooks, 'webhook') : '',
  ];
  return counts.filter((count) => count !== '').join(' and ');
}
