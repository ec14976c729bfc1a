import type { CodeInfo } from './code-info.js';
/** Codes of the stages that read text, of manifests and of the configuration: files, YAML, schema, expressions, matrices. */
export type TextCode = 'file/not-found' | 'file/no-manifests' | 'file/unreadable' | 'file/too-large' | 'file/encoding' | 'file/link' | 'file/second-configuration' | 'file/misnamed' | 'yaml/syntax' | 'yaml/unquoted-template' | 'yaml/comment' | 'yaml/duplicate-key' | 'yaml/number' | 'yaml/unsupported' | 'yaml/too-complex' | 'schema/unknown-field' | 'schema/missing-field' | 'schema/wrong-type' | 'schema/unknown-value' | 'schema/invalid-value' | 'schema/choose-one' | 'expression/syntax' | 'expression/unknown-name' | 'expression/mixed-brackets' | 'matrix/invalid' | 'matrix/empty' | 'matrix/exclude';
/** The meaning of each. */
export declare const TEXT_CODES: Readonly<Record<TextCode, CodeInfo>>;
