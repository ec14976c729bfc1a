/** How connections are made: proxies and certificates. */

/** Proxy and certificate settings, read from the environment by the caller. */
export interface NetworkSettings {
  /** The proxy for this server; never used for loopback. */
  readonly proxy?: ProxySettings;
  /** PEM strings to trust besides the usual authorities. */
  readonly certificates?: readonly string[];
}

/** A proxy, as `undici` takes it. */
export interface ProxySettings {
  /** Without credentials. */
  readonly uri: string;
  /** The value of `Proxy-Authorization`. */
  readonly token?: string;
  /** The variable that names the proxy, for messages. */
  readonly source: string;
}
