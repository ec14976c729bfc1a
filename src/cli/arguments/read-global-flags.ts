/** Flags of every command: they stand anywhere before `--`, and are variables of the environment to everything else. */

/** The flags of every command, for the help and the documentation. */
export const GLOBAL_FLAGS: readonly { readonly flags: string; readonly description: string }[] = [
  {
    flags: '--debug',
    description: 'list every request on standard error (or WAC_LOG=debug)',
  },
  { flags: '--no-color', description: 'write no colors (or NO_COLOR=1)' },
];

const VARIABLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '--debug': { WAC_LOG: 'debug' },
  '--no-color': { NO_COLOR: '1' },
};

/** Arguments without these flags, and the environment with what they mean. */
export interface GlobalFlags {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Takes the flags out. */
export function readGlobalFlags({ args, env }: GlobalFlags): GlobalFlags {
  const end = args.indexOf('--');
  const isFlag = (argument: string, index: number): boolean =>
    Object.hasOwn(VARIABLES, argument) && (end === -1 || index < end);
  const found = args.filter(isFlag);
  if (found.length === 0) return { args, env };
  return {
    args: args.filter((argument, index) => !isFlag(argument, index)),
    env: {
      ...env,
      ...Object.fromEntries(found.flatMap((flag) => Object.entries(VARIABLES[flag] ?? {}))),
    },
  };
}
