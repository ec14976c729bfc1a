/** Problems of a syntax tree, each with its message. */
import { isAlias, isScalar, type Node } from 'yaml';
import type { ManifestCode } from '../../diagnostics/codes-manifest.ts';
import { present } from '../../lib/present.ts';

/** A problem by offsets; the caller turns them into a location. */
export interface YamlProblem {
  readonly code: ManifestCode;
  readonly message: string;
  readonly hint?: string;
  readonly start: number;
  readonly end: number;
  /** The first of two, for a duplicate. */
  readonly related?: { readonly message: string; readonly start: number; readonly end: number };
}

/** Whoever has more problems than this in one document reads the first ones only. */
const MAX_PROBLEMS = 100;

/** The problems of one document. */
export class YamlProblems {
  readonly list: YamlProblem[] = [];

  /** Reports a tag that manifests do not take. */
  checkTag(node: Node): void {
    const tag = 'tag' in node && typeof node.tag === 'string' ? node.tag : undefined;
    if (tag === undefined || /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/.test(tag))
      return;
    this.report(
      'yaml/unsupported',
      `The tag ${shorten(tag.replace('tag:yaml.org,2002:', '!!'))} is not supported`,
      node,
      tag.startsWith('!') && !tag.startsWith('!!')
        ? 'Remove the tag; quote a string that begins with "!".'
        : 'Remove the tag.',
    );
  }

  /** Reports a key that is no string. */
  reportKey(key: Node): void {
    const isBracket = !isScalar(key) && !isAlias(key);
    const bracket = isBracket ? '; quote a string that begins with a brace or bracket' : '';
    const hint = `Write a plain or quoted string as the key${bracket}.`;
    this.report('yaml/unsupported', 'A key is not a string', key, hint);
  }

  /** Reports a key that a mapping has twice. */
  reportDuplicate(key: string, node: Node, first: Node): void {
    const [start, end] = extent(node);
    const [firstStart, firstEnd] = extent(first);
    this.add({
      code: 'yaml/duplicate-key',
      message: `The key "${shorten(key)}" occurs twice in one mapping`,
      hint: 'Remove one of the two.',
      start,
      end,
      related: { message: 'The first is here', start: firstStart, end: firstEnd },
    });
  }

  /** Reports a problem of a whole node. */
  report(code: ManifestCode, message: string, node: Node, hint?: string): void {
    const [start, end] = extent(node);
    this.add({ code, message, start, end, ...present({ hint }) });
  }

  /** Adds a problem, unless there are too many already. */
  add(problem: YamlProblem): void {
    if (this.list.length < MAX_PROBLEMS) this.list.push(problem);
  }
}

function extent(node: Node): [number, number] {
  const [start, end] = node.range ?? [0, 0];
  return [start, end];
}

/** At most 60 characters of a string. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
