/** What may go wrong with one request, by name, so that it can be counted. */
import type { Fault, SeenRequest } from '../../src/sandbox/http/fault.ts';
import type { Random } from './random.ts';
import { addErrors, dropEdge, dropObject, emptyPage, repeatCursor, spoil } from './spoil-answer.ts';

/** Longer than an attempt of these runs may take. */
const TOO_LONG_MS = 450;

/** Time for one attempt, in milliseconds: short, because a fault that outlasts it is waited for in real time. */
const ATTEMPT_MS = 300;

/** The same in seconds, as the program takes it. */
export const ATTEMPT_SECONDS = ATTEMPT_MS / 1000;

const HTML = '<!doctype html><html><body>Sign in</body></html>';

type Maker = (random: Random, request: SeenRequest) => Fault;

const at = (random: Random): 'before' | 'after' => random.pick(['before', 'after']);

const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Maker =>
  (random) => ({ kind: 'status', status: code, headers, body: 'no', at: at(random) });

/** A refusal that never comes after the act: a server that says 429 has done nothing. */
const refusal =
  (code: number, headers: Readonly<Record<string, string>> = {}): Maker =>
  () => ({ kind: 'status', status: code, headers, body: '{"error":"slow down"}' });

const cursorOf = ({ variables }: SeenRequest): string | undefined => {
  const cursor = variables['cursor'];
  return typeof cursor === 'string' ? cursor : undefined;
};

/** Every fault. */
export const FAULTS: Readonly<Record<string, Maker>> = {
  'reset before the act': () => ({ kind: 'drop' }),
  'reset after the act': () => ({ kind: 'drop', at: 'after' }),
  late: (random) => ({ kind: 'delay', ms: 1 + random.below(5), at: at(random) }),
  'too late': () => ({ kind: 'delay', ms: TOO_LONG_MS, at: 'after' }),
  '408': status(408),
  '425': status(425),
  '429': refusal(429),
  '429 with Retry-After': refusal(429, { 'Retry-After': '2' }),
  '429 with RateLimit-Reset': refusal(429, {
    'RateLimit-Limit': '1000',
    'RateLimit-Remaining': '0',
    'RateLimit-Reset': '5',
  }),
  '500': status(500),
  '502 as HTML': (random) => ({ kind: 'status', status: 502, body: HTML, at: at(random) }),
  '503': status(503),
  '503 with Retry-After': status(503, { 'Retry-After': '1' }),
  '504': status(504),
  '401 in between': refusal(401),
  '403 in between': refusal(403),
  '200 as HTML': () => ({ kind: 'rewrite', rewrite: () => HTML }),
  'truncated JSON': () => ({ kind: 'truncate' }),
  'wrong JSON': (random) => {
    const body = random.pick(['', 'null', '[]', '{}', '{"data":null}', '{"data":12}', '"data"']);
    return { kind: 'rewrite', rewrite: () => body };
  },
  'data with errors': () => ({ kind: 'rewrite', rewrite: spoil(addErrors) }),
  'null for an object': (random) => ({ kind: 'rewrite', rewrite: spoil(dropObject(random)) }),
  'repeated cursor': (_, request) => ({
    kind: 'rewrite',
    rewrite: spoil(repeatCursor(cursorOf(request))),
  }),
  'empty page with a next page': (_, request) => ({
    kind: 'rewrite',
    rewrite: spoil(emptyPage(cursorOf(request))),
  }),
  'fewer nodes than counted': (random) => ({
    kind: 'rewrite',
    rewrite: spoil(dropEdge(random)),
  }),
  'slow drip': (random) => ({ kind: 'drip', pieces: 2 + random.below(8), ms: 1 }),
  'drip beyond the time': () => ({ kind: 'drip', pieces: 4, ms: ATTEMPT_MS / 2 }),
  gzip: () => ({ kind: 'gzip' }),
};

/** Faults that cost real time come seldom. */
const SLOW = new Set(['too late', 'drip beyond the time']);

/** Draws one fault. */
export function drawFault(
  random: Random,
  request: SeenRequest,
): { readonly name: string; readonly fault: Fault } {
  for (;;) {
    const name = random.pick(Object.keys(FAULTS));
    const make = FAULTS[name];
    if (make === undefined || (SLOW.has(name) && !random.chance(0.15))) continue;
    return { name, fault: make(random, request) };
  }
}
