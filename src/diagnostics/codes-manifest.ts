import type { CodeInfo } from './code-info.ts';

/** Codes of the stages that read manifests and configuration: `files/`, `yaml/`, `schema/`, `manifest/`, `config/`. */
export type ManifestCode = 'yaml/syntax';

/** The meaning of each. */
export const MANIFEST_CODES: Readonly<Record<ManifestCode, CodeInfo>> = {
  'yaml/syntax': {
    meaning: 'The file is not YAML.',
    remedy: 'Mend the text at the place shown.',
  },
};
