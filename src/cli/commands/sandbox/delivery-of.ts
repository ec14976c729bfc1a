import { Failure } from '../../../diagnostics/failure.ts';
import type { SandboxOptions } from '../../../sandbox/sandbox-options.ts';

/** How webhooks are delivered; undefined where nothing is chosen. */
export function deliveryOf(signature: string | undefined): SandboxOptions['delivery'] | undefined {
  if (signature === undefined) return undefined;
  if (signature === 'hex' || signature === 'base64') return { signatureEncoding: signature };
  throw new Failure(`There is no encoding "${signature}" of a signature`, {
    code: 'usage',
    hint: 'There are hex and base64',
  });
}
