/** The servers that the sandbox poses as, by age; `saas` is the multi-tenant server of today, newer than all. */
const SERVER_AGES = ['0.60', '0.70', '0.82', '0.83', 'saas'] as const;

/** The oldest server that has something. */
export type ServerAge = (typeof SERVER_AGES)[number];

/** A feature of the server, and what it brings. */
export interface FeatureGate {
  /** The server's name of it. */
  readonly feature: string;
  /** `saas`: no self-managed server has it. */
  readonly since: ServerAge;
  /** What it brings to the schema: `Type.field`, `Enum.VALUE`, `Union|Member`, `Type.field(argument)`, `Type`. */
  readonly elements: readonly string[];
}

/** Whether a server of one age is at least as new as another. */
export function isAtLeast(age: ServerAge, since: ServerAge): boolean {
  return SERVER_AGES.indexOf(age) >= SERVER_AGES.indexOf(since);
}
