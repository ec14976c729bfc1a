/** Whether an `Authorization` header has the key: as Basic with the user `api`, or as Bearer. */
export function isAuthorized(header: string | undefined, apiKey: string): boolean {
  const [scheme, value] = (header ?? '').split(' ', 2);
  switch (scheme?.toLowerCase() ?? '') {
    case 'basic':
      return Buffer.from(value ?? '', 'base64').toString('utf8') === `api:${apiKey}`;
    case 'bearer':
      return value === apiKey;
    default:
      return false;
  }
}
