export declare const REPOSITORY: string;
export declare const STAMPED: RegExp;
export declare function stampAddress(
  text: string,
  options: { readonly repository: string; readonly tag: string },
): string;
