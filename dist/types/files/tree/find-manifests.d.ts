import type { OtherConfigurations } from '../../model/configuration.js';
import { RepositoryConfigurations } from '../configurations/find-configurations.js';
import { type TreeWalk, type WalkLimits } from './walk-tree.js';
/** A manifest directory whose files are listed. Only the configurations of other directories are read. */
export interface FoundManifests extends TreeWalk {
    /** Absolute path of the directory that holds the configuration, or of the given directory when there is none. */
    readonly root: string;
    /** The root as the user would type it; joined with a file's path it is what diagnostics show. */
    readonly directory: string;
    /** Path below the root that the user named; absent when it was the root itself. */
    readonly narrowedTo?: string;
    /** The configurations of the other manifest directories of the same Git repository; absent for a directory that is missing. */
    readonly otherConfigurations?: OtherConfigurations;
}
/** How a directory is searched. */
export interface FindOptions extends Partial<WalkLimits> {
    /** What is known of the repositories of other directories; absent: the repository is searched. */
    readonly repositories?: RepositoryConfigurations;
}
/** Lists the files of a manifest directory (or of that of one manifest). Whatever is wrong is a diagnostic; nothing rejects. */
export declare function findManifests(directory: string, { repositories, ...limits }?: FindOptions): Promise<FoundManifests>;
