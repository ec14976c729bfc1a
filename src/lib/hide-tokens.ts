/** Shapes that nothing but a credential has, wherever they stand in a sentence. */
const TOKENS: readonly RegExp[] = [
  /(?<=hooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w/-]+/g,
  /(?<=discord(?:app)?\.com\/api\/webhooks\/)[\w/-]+/g,
  /\bxox[abeoprs]-[\w-]{10,}/g,
  /\b(?:gh[oprsu]_\w{20,}|github_pat_\w{20,})/g,
  /\bglpat-[\w-]{20,}/g,
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g,
  // Bounded, so that hostile text cannot make it look far from every place.
  /\beyJ[\w-]{8,300}\.eyJ[\w-]{8,}(?:\.[\w-]+)?/g,
  /(?<=\b(?:Bearer|Basic) )[\w+/.=-]{16,}/g,
  /(?<=\bAuthorization: ?(?:\w+ )?)[\w+/.=-]{16,}/gi,
  // The user and the password of an address.
  /(?<=\b[a-z][a-z0-9+.-]*:\/\/)[^\s/:@$]+:[^\s/@$]+(?=@)/gi,
  /(?<=[?&](?:[\w-]*[_-])?(?:token|key|secret|password|signature|sig)=)[^\s&#"'$]{6,}/gi,
];

/** The text with a word in the place of everything that has the shape of a credential: for messages from elsewhere. */
export function hideTokens(text: string): string {
  return TOKENS.reduce((hidden, form) => hidden.replace(form, '[secret]'), text);
}
