export function plainExports(code: string): string;
