import { looksLikeSecret } from '../../lib/secret-forms.ts';

/**
 * An address as it may be shown: whoever holds an address of Slack, Discord or Teams can post, so of one that may hold
 * a credential only the host is shown. A host outside ASCII is shown in the form that requests use, because it can look
 * like another.
 */
export function shownUrl(url: string): string {
  if (!URL.canParse(url)) return looksLikeSecret(url) ? '(suspected secret)' : url;
  const { origin, href, username, password, search, hash: fragment } = new URL(url);
  const isOpen =
    username === '' && password === '' && search === '' && fragment === '' && !looksLikeSecret(url);
  if (!isOpen) return `${origin}/…`;
  return /\P{ASCII}/u.test(url) ? href : url;
}
