/** Before the tests of the project `github`: what GitHub says of itself is downloaded, once. */
import { OFFICIAL_FOLDER_VARIABLE } from './official-github.ts';
import { prepareOfficialGitHub } from './packages.ts';

export function setup(): void {
  process.env[OFFICIAL_FOLDER_VARIABLE] = prepareOfficialGitHub();
}

export function teardown(): void {
  delete process.env[OFFICIAL_FOLDER_VARIABLE];
}
