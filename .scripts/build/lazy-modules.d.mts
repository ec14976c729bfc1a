export const lazyModules: {
  readonly transform: { handler(code: string, id: string): { code: string; map: null } };
};
export function requireLazily(code: string): string;
