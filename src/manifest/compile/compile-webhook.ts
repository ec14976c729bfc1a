/** Compiles one expanded webhook manifest to a declaration. */
import { invariant } from '../../lib/invariant.ts';
import { isJsonObject } from '../../lib/json.ts';
import { secretKind } from '../../lib/secret-forms.ts';
import type { WebhookDeclaration } from '../../model/webhook/webhook.ts';
import type { WebhookCopy } from '../expand/expand-manifest.ts';
import { manifestSource } from '../source/document-source.ts';
import type { CompileContext, PointedProblem } from '../source/point-at-problem.ts';
import { webhookAddressProblems } from './check-webhook-address.ts';
import { reportSecrets } from './report-secrets.ts';

/** The server's limit and pattern (docs/wandb-api.md, section 6.3). */
const MAX_NAME = 64;
const NAME = /^[-\w]+( +[-\w]+)*$/;

/** Names of team secrets: letters, digits and underscores. */
const SECRET_NAME = /^[A-Za-z0-9_]+$/;

/** Letters and many digits without any separation: a random value. */
const VALUE = /^(?=(?:\D*\d){6})(?=.*[A-Za-z])[A-Za-z0-9]{24,}$/;

/** Owner and key together, so that the marker leaves room in a description. */
const MAX_OWNER_AND_KEY = 200;

/** The declaration; undefined, and reported, when anything in it cannot be used. */
export function compileWebhook(
  { key, manifest, source }: WebhookCopy,
  context: CompileContext,
): WebhookDeclaration | undefined {
  const { configuration } = context;
  const problems: PointedProblem[] = [];
  const entity = manifest.team ?? configuration.entity;
  if (entity === undefined) {
    problems.push({
      code: 'integration/no-owner',
      pointer: '',
      message: 'The team that owns the webhook is not given',
      hint: 'Add "team" to the webhook, or "entity" to wac.yaml.',
    });
  } else if (!configuration.entities.includes(entity)) {
    problems.push({
      code: 'scope/outside',
      pointer: manifest.team === undefined ? '' : '/team',
      message: `The team "${entity}" is not among the entities of wac.yaml`,
      hint: `Listed there: ${configuration.entities.join(', ')}. Add the team to "entities", so that its automations are read.`,
    });
  }
  problems.push(
    ...nameProblems(manifest.name),
    ...webhookAddressProblems(manifest.url),
    ...secretNameProblems(manifest.accessToken, '/accessToken'),
    ...secretNameProblems(manifest.secret, '/secret'),
  );
  if (configuration.owner.length + key.length > MAX_OWNER_AND_KEY) {
    problems.push({
      code: 'manifest/too-long',
      pointer: '/key',
      message: `Owner and key together have more than ${MAX_OWNER_AND_KEY} characters, which do not fit into a marker`,
      hint: 'Shorten the key, or the ids of the matrix.',
    });
  }
  for (const problem of problems) context.report(problem);
  reportSecrets(manifest.name, '/name', context);
  const isUsable = problems.every(({ severity }) => severity === 'warning');
  if (!isUsable || entity === undefined) return undefined;
  const document: unknown = manifest;
  invariant(isJsonObject(document), 'a manifest is a mapping');
  const inherited = configuration.onRemove === 'disable' ? 'keep' : configuration.onRemove;
  return {
    key,
    entity,
    content: {
      name: manifest.name,
      url: manifest.url.trim(),
      accessToken: manifest.accessToken ?? null,
      secret: manifest.secret ?? null,
    },
    lifecycle: {
      protect: manifest.lifecycle?.protect ?? false,
      adopt: manifest.lifecycle?.adopt ?? false,
      onRemove: manifest.lifecycle?.onRemove ?? inherited,
    },
    document,
    source: manifestSource(source, document),
  };
}

function nameProblems(name: string): readonly PointedProblem[] {
  const length = [...name].length;
  if (length > MAX_NAME) {
    return [
      {
        code: 'webhook/name',
        pointer: '/name',
        message: `The name has ${length} characters; W&B allows ${MAX_NAME} for a webhook`,
        hint: 'Shorten it.',
      },
    ];
  }
  if (NAME.test(name)) return [];
  return [
    {
      code: 'webhook/name',
      pointer: '/name',
      message: 'W&B does not allow this name for a webhook',
      hint: 'Use letters, digits, "_" and "-", in words separated by spaces: "GitHub dispatch".',
    },
  ];
}

function secretNameProblems(name: string | undefined, pointer: string): readonly PointedProblem[] {
  if (name === undefined) return [];
  const kind = secretKind(name);
  if (kind !== undefined) {
    return [
      {
        code: 'manifest/secret',
        pointer,
        message: `This looks like ${kind}`,
        hint: 'Write the name of a team secret, never its value; revoke it if it was real.',
      },
    ];
  }
  if (VALUE.test(name)) {
    return [
      {
        code: 'manifest/secret',
        pointer,
        message: 'This looks like the value of a secret, not like its name',
        hint: 'Write the name of a team secret, never its value; revoke it if it was real.',
      },
    ];
  }
  if (SECRET_NAME.test(name)) return [];
  return [
    {
      code: 'webhook/secret-name',
      pointer,
      message: 'This is not the name of a team secret',
      hint: 'Names have letters, digits and "_" only, as in GITHUB_TOKEN. Write the name, not "${…}" and never the value.',
    },
  ];
}
