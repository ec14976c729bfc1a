import type { Block } from './parse-page.mjs';
export declare function lintBlock(block: Block, root: string): readonly string[];
