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
  /** Automations that the name pattern passed over. */
  readonly passedOver: number;
}

/** The counts, then everything that was left out with its reason: nothing is left out in silence. */
export function renderExportText(report: ExportReport): string {
  const { files, exported, left, passedOver } = report;
  const declared = left.filter(({ reason }) => reason === 'declared');
  const leftOut = left.filter(({ reason }) => reason !== 'declared');
  const lines =
    exported.length === 0
      ? ['Exported nothing']
      : [
          `Exported ${countNoun(exported.length, 'automation')} to ${countNoun(files.length, 'file')}:`,
          ...files.map((file) => `  ${file}`),
        ];
  if (declared.length > 0) {
    lines.push('', `${countNoun(declared.length, 'automation')} declared already`);
  }
  if (passedOver > 0) {
    lines.push('', `${countNoun(passedOver, 'automation')} skipped: --name does not match`);
  }
  if (leftOut.length > 0) {
    lines.push('', `${countNoun(leftOut.length, 'automation')} left out:`);
    for (const { name, scope, message } of leftOut)
      lines.push(`  "${name}" (${scope}): ${message}`);
  }
  return `${lines.map((line) => escapeTerminal(line)).join('\n')}\n`;
}
