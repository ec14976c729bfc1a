/** Checks that a response is about what was asked: a proxy or a cache can give the response of another request. */
import type { JsonObject } from '../../lib/json.ts';
import { incomplete } from './read-connection.ts';

/**
 * Refuses an object that bears another name than the one asked for, or none. Letter case is not compared, because a
 * server may correct it.
 *
 * @throws Failure `incomplete-read`: what such a response holds says nothing about what was asked.
 */
export function checkName(node: JsonObject, asked: string, what: string): void {
  const { name } = node;
  if (typeof name !== 'string') throw incomplete(what, 'the response does not name it');
  if (name.toLowerCase() !== asked.toLowerCase())
    throw incomplete(what, `the response is about "${name}"`);
}
