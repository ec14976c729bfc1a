import type { FailureCode } from '../../diagnostics/failure.ts';
import { DEFAULT_SERVER } from '../../model/deployment.ts';

/** What a status means for the run (docs/wandb-api.md, section 3.2), with what to do about it. */
export interface StatusMeaning {
  readonly code: FailureCode;
  readonly description: string;
  readonly hint?: string;
}

const BY_STATUS: Readonly<Record<number, StatusMeaning>> = {
  401: {
    code: 'authentication',
    description: 'the server does not accept the API key',
    hint: 'Check WANDB_API_KEY (or run "wandb login"), and that it belongs to this server: WANDB_BASE_URL',
  },
  402: {
    code: 'permission',
    description: 'the plan of the organization does not allow it (HTTP 402)',
    hint: "Check the organization's W&B plan, its quotas and its payments",
  },
  403: {
    code: 'permission',
    description: 'the API key may not do that',
    hint: 'Ask an admin of the team, or use the key of a service account that may: "wac doctor" shows what this one sees',
  },
  404: {
    code: 'not-found',
    description: 'not found',
    hint: `If nothing at all is found, check that WANDB_BASE_URL is the address of the API (${DEFAULT_SERVER}), not of the web page`,
  },
  408: {
    code: 'server',
    description: 'the server waited too long for the request (HTTP 408)',
    hint: 'Run the same command again; if it fails again, check the network and the proxy settings',
  },
  409: {
    code: 'conflict',
    description: 'the name is taken',
    hint: 'Run "wac list" to see the existing automation; --adopt takes it over',
  },
  413: { code: 'server', description: 'the request is too large for the server' },
  425: {
    code: 'server',
    description: 'the server does not take the request yet (HTTP 425)',
    hint: 'Run the same command again',
  },
  429: {
    code: 'rate-limited',
    description: 'the server allows no more requests for now',
    hint: 'Wait a minute and run the same command again',
  },
};

/** The meaning of a status that is not a success. */
export function classifyStatus(status: number): StatusMeaning {
  const known = BY_STATUS[status];
  if (known !== undefined) return known;
  if (status >= 500) {
    return {
      code: 'server',
      description: `the server failed (HTTP ${status})`,
      hint: 'Run the same command again; status.wandb.com shows whether W&B has a problem',
    };
  }
  if (status >= 300 && status < 400) {
    return {
      code: 'server',
      description: `the server redirects to another address (HTTP ${status}), which wac does not follow with an API key`,
      hint: 'Set WANDB_BASE_URL to the address of the API itself',
    };
  }
  return { code: 'server', description: `the server refused the request (HTTP ${status})` };
}

/** Whether a response asks to come again later, and settles nothing. */
export function isBusy(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || status >= 500;
}
