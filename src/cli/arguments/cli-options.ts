/** The options of all commands, as they are after parsing; an option that was not given is absent. */
export interface CliOptions {
  readonly format?: 'text' | 'json' | 'markdown' | 'junit' | 'sarif';
  readonly env?: string;
  readonly var?: readonly string[];
  /** File of the sandbox's state; given by `--sandbox[=FILE]`. */
  readonly sandbox?: string;
  /** False with `--no-provision`. */
  readonly provision?: boolean;
  readonly removeDuplicates?: boolean;
  readonly timeout?: string;
  readonly verbose?: boolean;
  readonly detailedExitcode?: boolean;
  readonly out?: string;
  readonly yes?: boolean;
  readonly checksum?: string;
  readonly allowDeletes?: string;
  readonly allowSilenced?: string;
  readonly allowAltered?: string;
  readonly allowRedirected?: string;
  readonly allowConflicts?: boolean;
  readonly failOnConflict?: boolean;
  readonly allowDisjoint?: boolean;
  readonly adopt?: boolean;
  readonly takeOver?: readonly string[];
  readonly shadow?: boolean;
  readonly repair?: boolean;
  readonly restoreDir?: string;
  readonly parallel?: string;
  readonly entity?: string;
  readonly organization?: string;
  readonly name?: string;
  readonly owner?: string;
  readonly managed?: boolean;
  readonly unmanaged?: boolean;
  readonly force?: boolean;
  readonly strict?: boolean;
  readonly workflows?: string;
  readonly action?: string;
  readonly fold?: boolean;
  readonly port?: string;
  readonly state?: string;
  readonly profile?: string;
  readonly chaos?: string;
  readonly check?: boolean;
  readonly grep?: string;
  readonly assume?: readonly string[];
  readonly failedOnly?: boolean;
  readonly coverage?: boolean;
  readonly coverageMin?: readonly string[];
  readonly coverageOut?: string;
}
