import { present } from '../../lib/present.ts';

/**
 * W&B's template variables: `${name}` in a notification's text and in a webhook's payload.
 *
 * A variable that does not apply to the event renders as nothing. Inside a payload the replacement happens within
 * JSON strings, so values are escaped and the body stays JSON.
 */

const VARIABLE = /\$\{([^{}]*)\}/g;
/** `$NAME`, for secrets only: the documentation shows both forms. */
const BARE_NAME = /\$([A-Za-z_][A-Za-z0-9_]*)/g;

/** What a template may name. */
export interface TemplateOptions {
  /** Escape values for the inside of a JSON string. */
  readonly json?: boolean;
  /** Values by name that may also be written without braces; they take precedence. */
  readonly secrets?: ReadonlyMap<string, string>;
}

/** Replaces every variable; what is not in `variables` becomes empty. */
export function renderTemplate(
  text: string,
  variables: ReadonlyMap<string, string>,
  options: TemplateOptions = {},
): string {
  const { secrets } = options;
  const encode = (value: string): string =>
    options.json === true ? JSON.stringify(value).slice(1, -1) : value;
  // One pass over both forms: a value that itself holds `${…}` or `$NAME` is text, not a template.
  return text.replace(
    new RegExp(`${VARIABLE.source}|${BARE_NAME.source}`, 'g'),
    (whole: string, braced: string | undefined, bare: string | undefined) => {
      if (bare !== undefined) {
        const secret = secrets?.get(bare);
        return secret === undefined ? whole : encode(secret);
      }
      const name = (braced ?? '').trim();
      return encode(secrets?.get(name) ?? variables.get(name) ?? '');
    },
  );
}

/** The names of the variables in a string, in order, each once. */
export function templateNames(text: string): readonly string[] {
  const names = new Set<string>();
  for (const [, name = ''] of text.matchAll(VARIABLE)) names.add(name.trim());
  return [...names];
}

/** A webhook's body: the payload with its variables replaced; a webhook without a payload sends `{}`. */
export function renderPayload(
  payload: string,
  variables: ReadonlyMap<string, string>,
  secrets?: ReadonlyMap<string, string>,
): string {
  if (payload === '') return '{}';
  return renderTemplate(payload, variables, {
    json: true,
    ...present({ secrets }),
  });
}
