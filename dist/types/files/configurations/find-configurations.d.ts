import type { OtherConfigurations } from '../../model/configuration.js';
/**
 * The paths of all `wac.yaml` files below a folder, sorted. Hidden folders, folders of packages and test data, and
 * other Git repositories (submodules, worktrees) are left out.
 *
 * @param maxFolders the nearest so many folders are looked into.
 */
export declare function findConfigurations(root: string, maxFolders?: number): Promise<readonly string[]>;
/** The configurations of Git repositories, read once each for a run over many directories. */
export declare class RepositoryConfigurations {
    #private;
    /**
     * The configurations of the other manifest directories of the same Git repository. None outside of a repository; files
     * that cannot be read are left out.
     *
     * @param root absolute path of the directory that holds this configuration.
     */
    beside(root: string): Promise<OtherConfigurations>;
}
/** The top of the Git repository that a folder is in; undefined outside of one. */
export declare function repositoryTop(start: string): string | undefined;
