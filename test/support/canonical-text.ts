import { PARTS, type Part } from '../../src/model/automation.ts';
import { canonicalAutomation } from '../../src/model/canonical/canonical-automation.ts';
import type { Content } from '../../src/model/canonical/content.ts';

/** The canonical text of each part, for comparison in tests. */
export function canonicalText(content: Content): Readonly<Record<Part, string>> {
  const { parts } = canonicalAutomation(content);
  return Object.fromEntries(PARTS.map((part) => [part, parts[part].text])) as Record<Part, string>;
}
