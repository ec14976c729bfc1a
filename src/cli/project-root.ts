/** Which project a run works on when the user names no directory, and where its sandbox and its restore files are. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIGURATION_NAME, type FoundProject, findProject } from '../files/find-root.ts';
import { escapeTerminal } from '../report/text/escape-terminal.ts';
import type { CliIo } from './cli-io.ts';
import { DEFAULT_SANDBOX_FILE } from './sandbox/sandbox-file.ts';

/** The project of one run. It is searched for when it is first asked for. */
export class ProjectRoot {
  readonly #io: Pick<CliIo, 'cwd' | 'stderr'>;
  #found: FoundProject | undefined;
  #isNamed = false;
  #isKept = false;
  #isSaid = false;

  constructor(io: Pick<CliIo, 'cwd' | 'stderr'>) {
    this.#io = io;
  }

  /**
   * The directory that the user named, or the one that was found, as the user would type it. One that was found above
   * the working directory is said on standard error, once. With a named directory, `.wac/` is in the working
   * directory.
   */
  choose(named: string | undefined): string {
    this.#isNamed ||= named !== undefined && !this.#isKept;
    if (named !== undefined) return named;
    this.#say();
    return this.#project.directory;
  }

  /** From here on, a directory that is chosen is not one that the user named, but that of a plan file. */
  keepBase(): void {
    this.#isKept = true;
  }

  /** Whether the directory that would be taken is there. */
  get exists(): boolean {
    return existsSync(join(this.#io.cwd, this.#project.directory));
  }

  /** Whether that directory has a configuration. */
  get hasConfiguration(): boolean {
    return existsSync(join(this.#io.cwd, this.#project.directory, CONFIGURATION_NAME));
  }

  /** A path below `.wac/`, such as `.wac/restore`, from the working directory. */
  pathOf(path: string): string {
    if (this.#isNamed) return path;
    this.#say();
    return join(this.#project.base, path);
  }

  /** The file of the sandbox: the one that the user named, or the usual one of the project. */
  sandboxFile(named: string | undefined): string {
    return named ?? this.pathOf(DEFAULT_SANDBOX_FILE);
  }

  get #project(): FoundProject {
    this.#found ??= findProject(this.#io.cwd);
    return this.#found;
  }

  #say(): void {
    const { isAbove, directory } = this.#project;
    if (!isAbove || this.#isSaid) return;
    this.#isSaid = true;
    this.#io.stderr.write(
      `${escapeTerminal(`Using ${directory}, found above the working directory.`)}\n`,
    );
  }
}
