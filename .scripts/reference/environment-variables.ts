/** Every environment variable that the program reads, with its meaning. `test/docs/reference.test.ts` compares it with the sources. */
export const ENVIRONMENT_VARIABLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wac: {
    WAC_ENV: 'The environment of `wac.yaml`, where `--env` is not given.',
    WAC_ALLOW_INSECURE_HTTP:
      '`1` allows plain http to a server that `wac.yaml` does not pin, for this run.',
  },
  'Server and account': {
    WANDB_BASE_URL: 'The server.',
    WANDB_API_KEY: 'The API key.',
    WANDB_IDENTITY_TOKEN_FILE: 'A file with an identity token, instead of an API key.',
    WANDB_USERNAME: 'The user for whom a service account acts.',
    WANDB_USER_EMAIL: 'The same, by e-mail address.',
    WANDB_ENTITY: 'The entity where there is no manifest directory.',
    WANDB_ORGANIZATION: 'The organization where there is no manifest directory.',
    WANDB_HTTP_TIMEOUT: 'Seconds for one attempt of a request.',
    WANDB_CONFIG_DIR: "The folder of the SDK's settings file. Default: `~/.config/wandb`.",
    WANDB_DIR: 'The folder that has `wandb/settings`. Default: the current folder.',
    NETRC: 'The netrc file with API keys. Default: `~/.netrc`, else `~/_netrc`.',
    HOME: 'The home folder, for the netrc file, the settings of the SDK and the caches.',
  },
  'Proxies and certificates': {
    WANDB_HTTPS_PROXY: 'The proxy for the W&B server on https. `NO_PROXY` does not apply to it.',
    WANDB_HTTP_PROXY: 'The proxy for the W&B server on http. `NO_PROXY` does not apply to it.',
    'HTTPS_PROXY, https_proxy': 'The proxy for servers on https.',
    'HTTP_PROXY, http_proxy': 'The proxy for servers on http.',
    'ALL_PROXY, all_proxy': 'The proxy for both, where the others are not set.',
    'NO_PROXY, no_proxy': 'Hosts without a proxy.',
    SSL_CERT_FILE: 'Further certificate authorities: a file or a folder of PEM files.',
    REQUESTS_CA_BUNDLE: 'The same.',
    CURL_CA_BUNDLE: 'The same.',
    NODE_EXTRA_CA_CERTS: 'The same.',
    SSL_CERT_DIR: 'Folders with further certificate authorities, separated by colons.',
  },
  Cache: {
    XDG_CACHE_HOME:
      'The folder for the compiled code of wac (`wac/compiled`) and the key of the cache of `wac validate` (`wac/cache-key`). Default: `~/.cache`.',
    LOCALAPPDATA: 'The same on Windows.',
    NODE_DISABLE_COMPILE_CACHE: 'No compiled code is kept between runs, if it is not empty.',
    NODE_V8_COVERAGE: 'The same, if it is not empty.',
  },
  Output: {
    WAC_LOG:
      '`debug` lists every request on standard error, as `--debug` does; `quiet` hides the lines that say what a run waits for.',
    NO_COLOR: 'No colors, if it is not empty, as with `--no-color`. Wins over `FORCE_COLOR`.',
    FORCE_COLOR:
      'Colors also where the output is not a terminal, if it is not empty; `0` and `false` mean no colors.',
    TERM: '`dumb` means no colors.',
    CI: 'No colors and no prompts, if it is not empty.',
  },
  'Set by GitHub, in the Action': {
    GITHUB_REPOSITORY: 'The repository of the run.',
    GITHUB_EVENT_PATH: 'The file with the event of the run.',
    GITHUB_WORKSPACE: 'The folder of the checkout.',
    GITHUB_SERVER_URL: 'The address of GitHub.',
    GITHUB_STEP_SUMMARY: 'The file of the job summary.',
    RUNNER_TEMP: 'The folder for plan files.',
    RUNNER_DEBUG: '`1` prints debug lines.',
    RUNNER_OS: 'On `Windows`, the output `plan-changes` names fewer changes.',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'Where the job gets its identity token.',
  },
};
