/**
 * The environment that a run asks for: the option or input, else `WAC_ENV`.
 *
 * @returns undefined when neither is given; an empty `WAC_ENV` counts as not given. The configuration's default applies then.
 */
export function requestedEnvironment(
  option: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  return option ?? (env['WAC_ENV'] || undefined);
}
