export declare function packedManifest(
  manifest: Readonly<Record<string, unknown>>,
  repository?: string,
): Record<string, unknown>;
