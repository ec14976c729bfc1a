import { countNoun } from '../../lib/count-noun.ts';

/** `20 automations`, `2 webhooks`, or `20 automations and 2 webhooks` where there are both. */
export function countManifests(automations: number, webhooks: number): string {
  if (webhooks === 0) return countNoun(automations, 'automation');
  const counted = countNoun(webhooks, 'webhook');
  return automations === 0 ? counted : `${countNoun(automations, 'automation')} and ${counted}`;
}
