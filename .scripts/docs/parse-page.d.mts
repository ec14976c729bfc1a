export interface Step {
  readonly command: string;
  readonly output: string;
}
export interface Block {
  readonly path: string;
  readonly line: number;
  readonly kind: string;
  readonly language?: string;
  readonly body?: string;
  readonly value?: string;
  readonly exit?: number;
  readonly until?: string;
  readonly steps?: readonly Step[];
}
export interface Page {
  readonly path: string;
  readonly text: string;
  readonly start: string | undefined;
  readonly blocks: readonly Block[];
}
export declare function parsePage(path: string, text: string): Page;
