/**
 * The port to the runs of a server and what they logged, and to versions of artifacts. It only reads.
 *
 * Every method rejects with a `Failure`. A run that was deleted is `undefined`, never an empty history.
 */
import type { JsonObject } from '../lib/json.ts';

/** A project by its names. */
export interface ProjectPath {
  readonly entity: string;
  readonly project: string;
}

/** A run by its id. */
export interface RunRef extends ProjectPath {
  readonly id: string;
}

/** What a server has on one metric of one run. */
export interface LoggedKey {
  /** Rows that have it; absent where the server does not count. */
  readonly count?: number;
  /** In the server's words: `number`, `string`, `image-file` …; empty where it names none. */
  readonly types: readonly string[];
}

/** A run as the server lists it. */
export interface ServerRun extends RunRef {
  /** The display name; the id where it has none. */
  readonly name: string;
  /** In lower case: `running`, `finished`, `failed`, `crashed`, `killed` … */
  readonly state: string;
  readonly user?: string;
  readonly tags: readonly string[];
  /** RFC 3339. */
  readonly createdAt?: string;
  /** RFC 3339; of a run that has ended, about when it ended. */
  readonly heartbeatAt?: string;
  /** Rows of its history; absent where the server does not count. */
  readonly rows?: number;
  /** The highest step; -1 where nothing was logged, absent where it is not known. */
  readonly lastStep?: number;
  /** Metrics by name; absent where the server does not list them. */
  readonly keys?: ReadonlyMap<string, LoggedKey>;
  /** Latest values of system metrics by name, such as `system.cpu`; absent where they were not asked for. */
  readonly systemMetrics?: JsonObject;
  /** Absent where they were not asked for. */
  readonly config?: JsonObject;
  readonly summary?: JsonObject;
}

/** What to list. */
export interface RunListRequest extends ProjectPath {
  /** Whether to read `config` and `summary`, which may be large. */
  readonly withDocuments?: boolean;
}

/** One page of runs, newest first. */
export interface RunPage {
  readonly runs: readonly ServerRun[];
  /** How many runs the server counts in the project; absent where it does not count. */
  readonly count?: number;
}

/** A collection by its names. A registry is a project, under its full name. */
export interface CollectionPath extends ProjectPath {
  readonly collection: string;
}

/** A collection as the server lists it. */
export interface ListedCollection {
  readonly name: string;
  readonly tags: readonly string[];
}

/** A version of an artifact as the server lists it: with the aliases and tags that it has now. */
export interface ListedVersion {
  /** 3 for `v3`; absent where it is not known. */
  readonly index?: number;
  /** RFC 3339. */
  readonly createdAt?: string;
  /** Those that it has in its collection. */
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
}

/** A range of steps. */
export interface StepRange {
  /** Inclusive. */
  readonly minStep: number;
  /** Exclusive. */
  readonly endStep: number;
}

/** The exported part of a history. */
export interface HistoryExports {
  /** Addresses of Parquet files, valid for a short time; empty where nothing was exported. */
  readonly urls: readonly string[];
  /** The first step that is not in the files; absent where all are. */
  readonly firstLiveStep?: number;
}

/** What was asked of the server so far. */
export interface HistoryUsage {
  readonly requests: number;
  readonly bytes: number;
}

export interface HistoryApi {
  readonly server: string;

  /**
   * The runs of a project, page by page, newest first.
   *
   * Rejects with `not-found` where the project does not exist or cannot be seen.
   */
  listRuns(request: RunListRequest): AsyncGenerator<RunPage>;

  /** The run as it is now; undefined where it was deleted. */
  readRun(run: RunRef): Promise<ServerRun | undefined>;

  /**
   * For each list of keys the rows that have all of them. The server gives every such row as long as `samples` is not
   * less than the rows of the range (docs/wandb-api.md, section 8.2), and a sample otherwise.
   */
  sampleRows(
    run: RunRef,
    request: StepRange & {
      readonly keys: readonly (readonly string[])[];
      readonly samples: number;
    },
  ): Promise<readonly (readonly JsonObject[])[] | undefined>;

  /** Rows of a range with all that they log, up to `samples`. */
  readRows(
    run: RunRef,
    request: StepRange & { readonly samples: number },
  ): Promise<readonly JsonObject[] | undefined>;

  /** A sample of the system metrics: there is no way to read all of them. */
  readSystemRows(run: RunRef, samples: number): Promise<readonly JsonObject[] | undefined>;

  /** What was exported of a history; undefined where the run is gone, no address where the server exports nothing. */
  readExports(run: RunRef): Promise<HistoryExports | undefined>;

  /** The bytes of an exported file; `expired` where the address is no longer valid. */
  download(url: string): Promise<Uint8Array | 'expired'>;

  /**
   * The collections of a project, all of them.
   *
   * @param onPage called before each request; what it throws ends the read.
   */
  listCollections(project: ProjectPath, onPage: () => void): Promise<readonly ListedCollection[]>;

  /** The versions of a collection, all of them. Rejects with `not-found` where there is no such collection. */
  listVersions(collection: CollectionPath, onPage: () => void): Promise<readonly ListedVersion[]>;

  /** The names of the projects of an entity. */
  listProjects(entity: string): Promise<readonly string[]>;

  usage(): HistoryUsage;
}
