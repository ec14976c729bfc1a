/**
 * The settings files of the official SDK: `wandb login --host` and `wandb init` write them (docs/wandb-api.md,
 * section 1.4).
 */
import type { CredentialSources } from './credentials.ts';

/** A value with the file or variable that it came from, as messages show it. */
export interface Sourced {
  readonly value: string;
  readonly source: string;
}

/** Gives one setting, in lower case: `base_url`. Undefined where neither file has it. */
export type WandbSettings = (name: string) => Sourced | undefined;

type SettingsSources = CredentialSources & {
  /** The directory that the local file is looked for in; absent: the process's. */
  readonly cwd?: string;
};

/**
 * Reads both files. The local one (`wandb/settings`, or `.wandb/settings`, below `WANDB_DIR` or the working directory)
 * wins over the global one (`settings` in `WANDB_CONFIG_DIR` or `~/.config/wandb`), setting by setting, as in the SDK.
 */
export async function readWandbSettings(sources: SettingsSources): Promise<WandbSettings> {
  const { env, home, readFile } = sources;
  const inHome = (path: string): string => path.replace(/^~(?=\/|$)/, home);
  const root = inHome(env['WANDB_DIR'] || '.');
  const below = sources.cwd === undefined || root.startsWith('/') ? '' : `${sources.cwd}/`;
  const global = `${inHome(env['WANDB_CONFIG_DIR'] || '~/.config/wandb')}/settings`;
  const read = async (
    path: string,
    shown: string = path,
  ): Promise<{ readonly shown: string; readonly values: ReadonlyMap<string, string> }> => ({
    shown,
    values: parseSettings((await readFile(path)) ?? ''),
  });
  const files = [
    await read(`${below}${root}/.wandb/settings`, `${root}/.wandb/settings`),
    await read(`${below}${root}/wandb/settings`, `${root}/wandb/settings`),
    await read(global),
  ];
  return (name) => {
    for (const { shown, values } of files) {
      const value = values.get(name);
      if (value !== undefined && value !== '') return { value, source: `${name} in ${shown}` };
    }
    return undefined;
  };
}

/**
 * The section `default` of an INI file as Python's `configparser` reads it: `name = value` or `name: value`, names in
 * any letter case, comments on lines of their own, `%%` for a percent sign, and indented lines that continue a value.
 * Lines of another form are skipped.
 */
export function parseSettings(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  let isDefault = false;
  /** The setting that an indented line continues, and how far its own line is indented. */
  let open: { readonly name: string; readonly indent: number } | undefined;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    if (/^\s*([#;]|$)/.test(line)) continue;
    const indent = line.length - line.trimStart().length;
    if (open !== undefined && indent > open.indent) {
      const begun = values.get(open.name) ?? '';
      values.set(open.name, `${begun}\n${decodeSetting(line)}`.trim());
      continue;
    }
    open = undefined;
    const section = /^\[([^\]]+)\]/.exec(line.trim());
    if (section !== null) {
      isDefault = section[1] === 'default';
      continue;
    }
    const [, name, value] = /^\s*([^=:]+?)\s*[=:](.*)$/.exec(line) ?? [];
    if (!isDefault || name === undefined || value === undefined) continue;
    open = { name: name.toLowerCase(), indent };
    values.set(open.name, decodeSetting(value));
  }
  return values;
}

function decodeSetting(value: string): string {
  return value.trim().replaceAll('%%', '%');
}

/** The first of some variables and a setting that has a value; variables come first, as in the SDK. */
export function fromEnvironment(
  env: CredentialSources['env'],
  variable: string,
  settings: WandbSettings,
  name: string,
): Sourced | undefined {
  const value = env[variable]?.trim();
  return value ? { value, source: variable } : settings(name);
}
