/** Addresses that are their own key for a short time, as the storage of W&B has them. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { ApiError } from '../api-error.ts';

/** What signs addresses. */
export interface AddressKey {
  readonly key: string;
  readonly now: Date;
}

/** The path with its signature, valid for a time in milliseconds. */
export function signedPath(
  path: string,
  { key, now, validMs }: AddressKey & { readonly validMs: number },
): string {
  const expires = now.getTime() + validMs;
  return `${path}?expires=${expires}&signature=${sign(path, expires, key)}`;
}

const SIGNED = /^([^?]+)\?expires=(\d{1,16})&signature=([0-9a-f]{64})$/;

/**
 * The path of a signed address.
 *
 * @throws ApiError 403 for one that is not signed, for a wrong signature, and for one that has expired.
 */
export function checkSignedPath(address: string, { key, now }: AddressKey): string {
  const [, path, expires, signature] = SIGNED.exec(address) ?? [];
  if (path === undefined || signature === undefined)
    throw new ApiError(403, 'the address is not signed');
  const expected = sign(path, Number(expires), key);
  if (!timingSafeEqual(Buffer.from(signature), Buffer.from(expected)))
    throw new ApiError(403, 'the signature does not match');
  if (Number(expires) < now.getTime()) throw new ApiError(403, 'the address has expired');
  return path;
}

function sign(path: string, expires: number, key: string): string {
  return createHmac('sha256', key).update(`${path} ${expires}`).digest('hex');
}
