export declare function thirdPartyPackages(
  moduleIds: Iterable<string>,
): Promise<
  readonly { readonly name: string; readonly version: string; readonly license: string }[]
>;
