/** The script of the sandbox's page: it signs in, waits for changes, puts sections into the page, and posts events. */

/** The least time between two updates: a training run may log a hundred times in a second. */
const PAUSE_MS = 200;
/** How long to wait before a sandbox that does not respond is asked again. */
const RETRY_MS = 2000;
/** How long somebody types before the filter is applied. */
const TYPING_MS = 150;

let revision: number | undefined;
let filter = '';
let waiting: AbortController | undefined;
let isRunning = false;
let chart: { readonly run: string; readonly metric?: string } | undefined;

async function start(): Promise<void> {
  connectForms();
  const code = new URLSearchParams(location.hash.slice(1)).get('code');
  if (code !== null) {
    // The code is good once: it stays neither in the address nor in the history.
    history.replaceState(null, '', location.pathname);
    await post('/page/session', { code });
  }
  document.addEventListener('visibilitychange', () => {
    // A browser has six connections to a server: a tab that nobody sees takes none.
    if (document.hidden) waiting?.abort();
    else void follow();
  });
  await follow();
}

/** Asks for changes again and again, as long as somebody sees the page. */
async function follow(): Promise<void> {
  if (isRunning) return;
  isRunning = true;
  while (!document.hidden) {
    const wait = await update();
    if (wait === 'signed-out') break;
    const pause = wait === 'failed' ? RETRY_MS : PAUSE_MS;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  isRunning = false;
}

async function update(): Promise<'changed' | 'signed-out' | 'failed'> {
  waiting = new AbortController();
  const query = new URLSearchParams({ filter });
  if (revision !== undefined) query.set('after', String(revision));
  try {
    const response = await fetch(`/page/state?${query}`, { signal: waiting.signal });
    if (response.status === 401) {
      show('sign-in');
      return 'signed-out';
    }
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const body = (await response.json()) as { revision: number; sections: Record<string, string> };
    const isNew = revision !== body.revision;
    revision = body.revision;
    show('content');
    for (const [id, text] of Object.entries(body.sections)) fill(id, text);
    if (isNew && chart !== undefined) await drawChart();
    return 'changed';
  } catch {
    if (waiting.signal.aborted) return 'changed';
    revision = undefined;
    say('status', 'The sandbox does not respond. Trying again …');
    return 'failed';
  }
}

/** Puts a section into the page when it differs, and keeps what is open, what is scrolled and what has the focus. */
function fill(id: string, text: string): void {
  const element = partOf(id, HTMLElement);
  if (shown.get(id) === text) return;
  shown.set(id, text);
  const open = new Map(
    [...element.querySelectorAll('details')].map((each) => [each.id, each.open]),
  );
  const scrolled = element.querySelector('.scroll')?.scrollLeft ?? 0;
  const { activeElement } = document;
  const focused = activeElement !== null && element.contains(activeElement) ? activeElement : null;
  const summary = focused?.closest('details')?.id ?? '';
  element.innerHTML = text;
  for (const each of element.querySelectorAll('details'))
    each.open = open.get(each.id) ?? each.open;
  element.querySelector('.scroll')?.scrollTo({ left: scrolled });
  if (focused === null) return;
  const again =
    focused.id === ''
      ? element.querySelector(`#${CSS.escape(summary)} summary`)
      : document.getElementById(focused.id);
  if (again instanceof HTMLElement) again.focus({ preventScroll: true });
}

const shown = new Map<string, string>();

function show(part: 'sign-in' | 'content'): void {
  const isContent = part === 'content';
  partOf('sign-in', HTMLElement).hidden = isContent;
  partOf('content', HTMLElement).hidden = !isContent;
  partOf('sections', HTMLElement).hidden = !isContent;
  say('status', isContent ? 'Live: changes show at once.' : 'Not signed in.');
}

function say(id: string, text: string): void {
  const element = partOf(id, HTMLElement);
  if (element.textContent !== text) element.textContent = text;
}

function connectForms(): void {
  const kind = partOf('kind', HTMLSelectElement);
  const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-kind]')];
  const choose = (): void => {
    for (const form of forms) form.hidden = form.dataset['kind'] !== kind.value;
    partOf('posted', HTMLElement).replaceChildren();
  };
  kind.addEventListener('change', choose);
  choose();
  for (const form of forms) form.addEventListener('submit', (event) => void postEvent(event, form));
  partOf('sign-in', HTMLElement).addEventListener('submit', (event) => void signIn(event));
  let typing: ReturnType<typeof setTimeout> | undefined;
  const box = partOf('filter', HTMLInputElement);
  box.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      filter = box.value;
      revision = undefined;
      waiting?.abort();
    }, TYPING_MS);
  });
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const run = button?.dataset['run'];
    if (run !== undefined) void drawChart({ run }, true);
    else if (button?.id === 'chart-close') closeChart();
  });
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement) || target.id !== 'chart-metric') return;
    void drawChart({ run: target.dataset['run'] ?? '', metric: target.value });
  });
}

async function signIn(event: Event): Promise<void> {
  event.preventDefault();
  const input = partOf('api-key', HTMLInputElement);
  const response = await post('/page/session', { apiKey: input.value });
  input.value = '';
  say('sign-in-problem', response?.ok === true ? '' : 'The sandbox does not accept this key.');
  if (response?.ok === true) await follow();
  else input.focus();
}

/** What the sandbox made of a form. */
interface Posted {
  readonly html?: string;
  readonly problem?: string;
  /** The field that is wrong. */
  readonly field?: string;
}

async function postEvent(event: Event, form: HTMLFormElement): Promise<void> {
  event.preventDefault();
  const kind = form.dataset['kind'] ?? '';
  const fields: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') fields[name] = value;
  }
  const response = await post('/page/events', { kind, fields });
  if (response?.status === 401) show('sign-in');
  const posted: Posted =
    response?.ok === true
      ? ((await response.json()) as Posted)
      : { problem: 'The event could not be posted.' };
  say(`problem-${kind}`, posted.problem ?? '');
  for (const name of Object.keys(fields)) mark(`${kind}-${name}`, name === posted.field);
  partOf('posted', HTMLElement).innerHTML = posted.html ?? '';
}

/** Marks a field as right, or as wrong: then it is shown and gets the focus. */
function mark(id: string, isWrong: boolean): void {
  const input = document.getElementById(id);
  if (input === null) return;
  if (!isWrong) {
    input.removeAttribute('aria-invalid');
    return;
  }
  input.setAttribute('aria-invalid', 'true');
  const details = input.closest('details');
  if (details !== null) details.open = true;
  input.focus();
}

async function drawChart(wanted = chart, isAsked = false): Promise<void> {
  if (wanted === undefined) return;
  chart = wanted;
  const response = await fetch(`/page/chart?${new URLSearchParams({ ...wanted })}`).catch(
    () => undefined,
  );
  if (response?.ok !== true) return;
  const body = (await response.json()) as { readonly html: string };
  if (chart !== wanted) return;
  fill('chart', body.html);
  if (isAsked) partOf('chart', HTMLElement).querySelector('select')?.focus();
}

function closeChart(): void {
  const run = chart?.run ?? '';
  chart = undefined;
  fill('chart', '');
  document.getElementById(`chart-of-${run}`)?.focus();
}

async function post(path: string, body: object): Promise<Response | undefined> {
  const headers = { 'Content-Type': 'application/json' };
  return await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }).catch(
    () => undefined,
  );
}

function partOf<Part extends HTMLElement>(id: string, type: { new (): Part }): Part {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`The page has no ${id}`);
}

void start();
