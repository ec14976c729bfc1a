import type { JsonValue } from '../../lib/json.ts';
import { findSecrets } from '../source/find-secrets.ts';
import type { CompileContext } from '../source/point-at-problem.ts';

/** Says where a value holds what looks like a secret, without saying what. */
export function reportSecrets(value: JsonValue, pointer: string, context: CompileContext): void {
  for (const secret of findSecrets(value)) {
    context.report({
      code: 'manifest/secret',
      pointer: `${pointer}${secret.pointer}`,
      message: `This looks like ${secret.kind}`,
      hint: 'Keep it in W&B\u2019s secret manager and write ${SECRET_NAME} here; revoke it if it was real.',
    });
  }
}
