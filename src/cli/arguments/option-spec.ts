/** An option as data, and the types that keep a command's table and its options the same. */

/** What a shell asks wac for: what a project, a schema or the sandbox has. */
export const OFFER_KINDS = ['environments', 'keys', 'fields', 'profiles', 'sandbox'] as const;

export type OfferKind = (typeof OFFER_KINDS)[number];

export interface OptionSpec {
  /** As commander takes it: `--format <format>`. */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  /** What a shell offers for the value; absent: the choices, or files. */
  readonly offers?: OfferKind;
  /** May be given several times. */
  readonly isRepeatable?: boolean;
}

/** The options of a call as they are parsed, by name in camel case; an option that was not given is absent. */
export type OptionValues = Readonly<
  Record<string, string | boolean | readonly string[] | undefined>
>;

/** A spec for each option of a command: none missing, none more, and each with the flag that its name and type need. */
export type OptionTable<Options extends object> = {
  readonly [Name in keyof Options]-?: OptionSpecOf<
    Name extends string ? Name : never,
    NonNullable<Options[Name]>
  >;
};

/**
 * `detailedExitcode: boolean` is `--detailed-exitcode`, or `--no-detailed-exitcode` for one that is true unless given;
 * a string takes a value, a list may be repeated, and a union of strings has choices.
 */
export type OptionSpecOf<Name extends string, Value> = [Value] extends [boolean]
  ? FlagSpec<`--${KebabCase<Name>}` | `--no-${KebabCase<Name>}`>
  : [Value] extends [readonly string[]]
    ? FlagSpec<`--${KebabCase<Name>} <${string}>`> & { readonly isRepeatable: true }
    : string extends Value
      ? FlagSpec<`--${KebabCase<Name>} ${'<' | '[='}${string}`>
      : FlagSpec<`--${KebabCase<Name>} <${string}>`> & {
          readonly choices: readonly (Value & string)[];
        };

interface FlagSpec<Flags extends string> {
  readonly flags: Flags;
  readonly description: string;
  readonly offers?: OfferKind;
}

type KebabCase<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${KebabCase<Rest>}`
  : Name;
