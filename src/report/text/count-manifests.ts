import { countNoun } from '../../lib/count-noun.ts';

/** `20 automations`, or `20 automations and 2 webhooks` where there are webhooks. */
export function countManifests(automations: number, webhooks: number): string {
  const counted = countNoun(automations, 'automation');
  return webhooks === 0 ? counted : `${counted} and ${countNoun(webhooks, 'webhook')}`;
}
