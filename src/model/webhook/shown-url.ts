import { looksLikeSecret } from '../../lib/secret-forms.ts';

/**
 * An address as it may be shown: whoever holds an address of Slack, Discord or Teams can post, so of one that may hold
 * a credential only the host is shown.
 */
export function shownUrl(url: string): string {
  if (!URL.canParse(url)) return looksLikeSecret(url) ? '(suspected secret)' : url;
  const { origin, username, password, search, hash: fragment } = new URL(url);
  const isOpen =
    username === '' && password === '' && search === '' && fragment === '' && !looksLikeSecret(url);
  return isOpen ? url : `${origin}/…`;
}
