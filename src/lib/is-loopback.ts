/**
 * Whether a host is this machine: nothing sent there crosses a network. Names below `localhost` do not count, because a
 * resolver may send them anywhere.
 */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
