/** Responses of the fake of GitHub: documents, pages, and refusals with GitHub's own messages. */

export interface Call {
  readonly method: string;
  /** Without the prefix that an enterprise server has. */
  readonly path: string;
  /** Scheme, host and prefix: where links lead. */
  readonly base: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const DOCUMENTATION = 'https://docs.github.com/rest';

/** The most that a page holds, whatever is asked for. */
const LARGEST_PAGE = 100;
const USUAL_PAGE = 30;

/** A refusal. */
export function refuse(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return {
    status,
    body: { message, documentation_url: DOCUMENTATION, status: String(status) },
    headers,
  };
}

/** What does not exist, or is not shown to this token. */
export function notFound(): Reply {
  return refuse(404, 'Not Found');
}

/** A field that GitHub does not take. */
export function invalid(resource: string, field: string, message?: string): Reply {
  const error =
    message === undefined
      ? { resource, code: 'missing_field', field }
      : { resource, code: 'unprocessable', field, message };
  return {
    status: 422,
    body: {
      message: 'Validation Failed',
      errors: [error],
      documentation_url: DOCUMENTATION,
      status: '422',
    },
  };
}

/** One page of a list, with the links to its neighbors. They name the repository by its number, as GitHub's do. */
export function page(items: readonly unknown[], { path, base, query }: Call): Reply {
  const size = Math.min(positive(query.get('per_page')) ?? USUAL_PAGE, LARGEST_PAGE);
  const number = positive(query.get('page')) ?? 1;
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, relation: string): string => {
    const url = new URL(base + path.replace(/^\/repos\/[^/]+\/[^/]+/u, '/repositories/4711'));
    for (const [name, value] of query) url.searchParams.set(name, value);
    url.searchParams.set('page', String(to));
    return `<${url.href}>; rel="${relation}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : []),
  ];
  return {
    status: 200,
    body: items.slice((number - 1) * size, number * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  };
}

function positive(text: string | null): number | undefined {
  const value = Number(text ?? '');
  return Number.isInteger(value) && value > 0 ? value : undefined;
}
