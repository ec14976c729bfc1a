/** Parses `wac.yaml` as it was written, before an environment is laid over it. */
import type { Diagnosed } from '../diagnostics/diagnostic.js';
import { type JsonValue } from '../lib/json.js';
import type { SourceFile } from '../model/source-file.js';
import type { ConfigurationDocument } from './generated/config.js';
import type { YamlDocument } from './yaml/yaml-document.js';
/** A configuration that conforms to its schema, with its locations. */
export interface ParsedConfiguration {
    readonly document: ConfigurationDocument;
    readonly source: YamlDocument;
}
/** The configuration; undefined when it cannot be used. */
export declare function parseConfiguration(file: SourceFile, directory: string): Diagnosed<ParsedConfiguration | undefined>;
/** The names under `environments` and the default, however broken the rest is. */
export declare function environmentNames(value: JsonValue): {
    readonly names: readonly string[];
    readonly defaultEnvironment?: string;
};
