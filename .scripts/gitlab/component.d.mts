export interface Job {
  readonly image?: string;
  readonly extends?: string;
  readonly stage?: string;
  readonly variables?: Readonly<Record<string, string>>;
  readonly before_script?: readonly string[];
  readonly script: readonly string[];
  readonly rules?: readonly { readonly if: string; readonly when?: string }[];
  readonly artifacts?: { readonly paths?: readonly string[]; readonly access?: string };
}
export type Pipeline = Readonly<Record<string, Job>>;
export declare function readComponent(
  text: string,
  given?: Readonly<Record<string, string>>,
): {
  readonly header: string;
  readonly jobs: string;
  readonly spec: {
    readonly spec: {
      readonly inputs: Readonly<
        Record<string, { readonly default: string; readonly description: string }>
      >;
    };
  };
  readonly pipeline: Pipeline;
};
export declare function jobOf(pipeline: Pipeline, name: string): Job;
