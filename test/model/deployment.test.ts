/** Addresses of W&B's deployments. The hosts are those of the official SDK. */
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SERVER,
  deploymentOf,
  hostNames,
  isHostedByWandb,
  isMultiTenant,
  isSameDeployment,
  keyPage,
  webPageAddress,
} from '../../src/model/deployment.ts';

describe('a deployment', () => {
  it.each([
    ['https://api.forge.coreweave.com', 'https://api.wandb.ai'],
    ['https://api.wandb.ai', 'https://api.wandb.ai'],
    ['https://api.forge.coreweave.com/base', 'https://api.wandb.ai/base'],
    ['https://api.qa.forge.coreweave.com', 'https://api.qa.wandb.ai'],
    ['https://api.qa.wandb.ai', 'https://api.qa.wandb.ai'],
    ['http://api.forge.coreweave.com', 'http://api.forge.coreweave.com'],
    ['https://wandb.example.com', 'https://wandb.example.com'],
    ['https://wandb.example.com/base', 'https://wandb.example.com/base'],
    ['sandbox:state.json', 'sandbox:state.json'],
    ['', ''],
  ])('%j is identified by %j', (server, id) => {
    expect(deploymentOf(server)).toBe(id);
  });

  it('is the same behind all of its addresses, and behind no other', () => {
    expect(isSameDeployment(DEFAULT_SERVER, 'https://api.wandb.ai')).toBe(true);
    expect(isSameDeployment(DEFAULT_SERVER, 'https://api.qa.wandb.ai')).toBe(false);
    expect(DEFAULT_SERVER).toBe('https://api.forge.coreweave.com');
  });

  it.each([
    ['api.wandb.ai', ['api.wandb.ai', 'api.forge.coreweave.com']],
    ['api.forge.coreweave.com', ['api.forge.coreweave.com', 'api.wandb.ai']],
    ['api.qa.wandb.ai', ['api.qa.wandb.ai', 'api.qa.forge.coreweave.com']],
    ['wandb.example.com', ['wandb.example.com']],
  ])('%j has these hosts', (host, hosts) => {
    expect(hostNames(host)).toEqual(hosts);
  });

  it.each([
    ['https://api.wandb.ai', true, true],
    ['https://api.qa.forge.coreweave.com', true, true],
    ['https://acme.wandb.io', false, true],
    ['https://acme.wandb.io.example.com', false, false],
    ['https://wandb.example.com', false, false],
    ['sandbox:state.json', false, false],
    ['state.json', false, false],
  ])('%j is multi-tenant: %j, hosted by W&B: %j', (server, isShared, isHosted) => {
    expect(isMultiTenant(server)).toBe(isShared);
    expect(isHostedByWandb(server)).toBe(isHosted);
  });

  it.each([
    ['https://api.wandb.ai', 'https://forge.coreweave.com/wandb/authorize'],
    ['https://api.forge.coreweave.com', 'https://forge.coreweave.com/wandb/authorize'],
    ['https://api.qa.wandb.ai', 'https://qa.forge.coreweave.com/wandb/authorize'],
    ['https://api.example.com', 'https://app.example.com/authorize'],
    ['https://api.wandb.example.com', 'https://wandb.example.com/authorize'],
    ['http://localhost:8080/base/', 'http://localhost:8080/base/authorize'],
    ['https://acme.wandb.io', 'https://acme.wandb.io/authorize'],
  ])('%j shows API keys at %j', (server, page) => {
    expect(keyPage(server)).toBe(page);
  });
});

describe('the address of a web page', () => {
  const [main, qa] = ['https://api.forge.coreweave.com', 'https://api.qa.forge.coreweave.com'];
  it.each([
    ['https://forge.coreweave.com', { kind: 'page', server: main }],
    ['https://forge.coreweave.com./', { kind: 'page', server: main }],
    ['https://forge.coreweave.com/wandb/acme', { kind: 'page', server: main }],
    ['https://forge.coreweave.com/api/wandb', { kind: 'api', server: main }],
    ['https://forge.coreweave.com/api/wandb//', { kind: 'api', server: main }],
    ['http://forge.coreweave.com/api/wandb', { kind: 'page', server: main }],
    ['https://forge.coreweave.com:8443/api/wandb', { kind: 'page', server: main }],
    ['https://qa.forge.coreweave.com/api/wandb', { kind: 'api', server: qa }],
    ['https://wandb.ai/acme', { kind: 'page', server: main }],
    ['https://wandb.com', { kind: 'page', server: main }],
    ['https://www.wandb.com', { kind: 'page', server: main }],
    ['https://docs.wandb.ai', { kind: 'page', server: main }],
    ['https://docs.coreweave.com', { kind: 'page', server: main }],
    ['https://id.coreweave.com', { kind: 'page', server: main }],
    ['https://docs.forge.coreweave.com', { kind: 'page', server: main }],
    ['https://api.wandb.ai', undefined],
    ['https://api.forge.coreweave.com', undefined],
    ['https://api.other.wandb.ai', undefined],
    ['https://wandb.example.com', undefined],
  ])('%j stands for %j', (url, expected) => {
    expect(webPageAddress(new URL(url))).toEqual(expected);
  });
});
