/** Opening a page in the browser of whoever runs the program. */
import { spawn } from 'node:child_process';

/** Programs that open an address; `BROWSER` is used by `xdg-open` itself. */
function openerOf(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): readonly [program: string, ...args: string[]] | undefined {
  switch (platform) {
    case 'darwin':
      return ['open'];
    case 'win32':
      // `start` takes a first quoted argument for the title of a window.
      return ['cmd', '/d', '/s', '/c', 'start', '""'];
    default: {
      // Without a display xdg-open looks for a browser in the terminal.
      const hasDisplay = ['DISPLAY', 'WAYLAND_DISPLAY', 'BROWSER', 'WSL_DISTRO_NAME'].some(
        (name) => (env[name] ?? '') !== '',
      );
      return hasDisplay ? ['xdg-open'] : undefined;
    }
  }
}

/** How long a program may take to say that it cannot open anything; it may run as long as the browser. */
const FAILS_WITHIN_MS = 2000;

/**
 * Opens an address in a browser.
 *
 * @returns whether a browser seems to have been opened; never rejects.
 */
export async function openBrowser(
  address: string,
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): Promise<boolean> {
  const opener = openerOf(platform, env);
  if (opener === undefined) return false;
  const [program, ...args] = opener;
  return await new Promise((resolve) => {
    const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true, env });
    const timer = setTimeout(() => resolve(true), FAILS_WITHIN_MS);
    timer.unref();
    const end = (isOpened: boolean): void => {
      clearTimeout(timer);
      resolve(isOpened);
    };
    child.once('error', () => end(false));
    child.once('exit', (code) => end(code === 0));
    child.unref();
  });
}
