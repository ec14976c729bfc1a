import { TOKEN_FORMS } from './token-forms.ts';

/** What only a place shows to be a credential, as requests write them. */
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
  return CERTAIN.reduce((hidden, form) => hidden.replace(form, '[secret]'), text);
}
