import { findPublishedSecrets } from './published-secrets.ts';
import { TOKEN_FORMS } from './token-forms.ts';

/** What only its context shows to be a credential, as requests write them. */
const IN_REQUESTS: readonly RegExp[] = [
  /(?<=\bAuthorization: ?(?:\w+ )?)[\w+/.=-]{16,}/gi,
  /(?<=[?&](?:[\w-]*[_-])?(?:token|key|secret|password|signature|sig)=)[^\s&#"'$]{6,}/gi,
];

const CERTAIN: readonly RegExp[] = [
  ...TOKEN_FORMS.filter(({ isDoubtful }) => !isDoubtful).map(({ alone }) => alone),
  ...IN_REQUESTS,
];

/** The text with a word in the place of everything that has the shape of a credential: for messages from elsewhere. */
export function hideTokens(text: string): string {
  return CERTAIN.reduce((hidden, form) => hidden.replace(form, '[secret]'), hidePublished(text));
}

/** Matches that overlap are hidden as one. */
function hidePublished(text: string): string {
  let hidden = '';
  let at = 0;
  const found = [...findPublishedSecrets(text, false)].sort((a, b) => a.start - b.start);
  for (const { start, end } of found) {
    if (start >= at) hidden += `${text.slice(at, start)}[secret]`;
    at = Math.max(at, end);
  }
  return hidden + text.slice(at);
}
