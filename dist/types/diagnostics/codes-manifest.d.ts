import type { CodeInfo } from './code-info.js';
import { type TextCode } from './codes-text.js';
/** Codes of the stages that read manifests and configuration, from the file to the compiled automation. */
export type ManifestCode = TextCode | 'config/missing' | 'config/environment-not-chosen' | 'config/unknown-environment' | 'config/override' | 'config/former-owner' | 'config/shared-owner' | 'config/server' | 'config/insecure-server' | 'config/removed' | 'manifest/duplicate-key' | 'manifest/duplicate-name' | 'manifest/too-long' | 'manifest/marker' | 'manifest/secret' | 'manifest/ignore-changes' | 'manifest/not-editable' | 'manifest/kind' | 'webhook/name' | 'webhook/url' | 'webhook/secret-name' | 'scope/incomplete' | 'scope/outside' | 'event/scope' | 'event/run-scope' | 'event/window' | 'event/not-exact' | 'event/equality' | 'event/killed' | 'event/crashed' | 'filter/mongo' | 'filter/undocumented-field' | 'action/scope' | 'prompt/empty' | 'prompt/too-long' | 'prompt/file' | 'prompt/expression' | 'integration/unknown-alias' | 'integration/wrong-kind' | 'integration/no-owner';
/** The meaning of each. */
export declare const MANIFEST_CODES: Readonly<Record<ManifestCode, CodeInfo>>;
