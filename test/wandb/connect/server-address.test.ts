import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/diagnostics/failure.ts';
import { normalizeServer } from '../../../src/wandb/connect/server-address.ts';
import { containing } from '../text-matchers.ts';

describe('normalizeServer', () => {
  const taken: readonly (readonly [string, string])[] = [
    ['https://api.wandb.ai', 'https://api.wandb.ai'],
    ['https://api.wandb.ai/', 'https://api.wandb.ai'],
    ['HTTPS://API.WANDB.AI//', 'https://api.wandb.ai'],
    ['  https://acme.wandb.io ', 'https://acme.wandb.io'],
    ['https://host.example/wandb/', 'https://host.example/wandb'],
    ['https://user:word@host.example?x=1#y', 'https://host.example'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://127.0.0.1:9', 'http://127.0.0.1:9'],
    ['http://127.9.9.9', 'http://127.9.9.9'],
    ['http://[::1]:9', 'http://[::1]:9'],
  ];
  it.each(taken)('takes %s', (text, url) => {
    expect(normalizeServer(text)).toBe(url);
    expect(normalizeServer(url)).toBe(url);
  });

  it.each([
    'api.wandb.ai',
    '',
    'ftp://api.wandb.ai',
    'file:///etc/passwd',
    'https://wandb.ai',
    'https://app.wandb.ai',
    'https://www.wandb.ai/acme',
    'http://api.wandb.ai',
    'http://wandb.acme.example',
    'http://localhost.evil.example',
    'http://127.0.0.1.evil.example',
    'http://10.0.0.1',
    'http://wandb.localhost',
  ])('refuses "%s" and says what to do', (text) => {
    expect(() => normalizeServer(text)).toThrow(Failure);
    try {
      normalizeServer(text);
    } catch (error) {
      expect(error).toMatchObject({
        code: 'usage',
        hint: containing('WANDB_BASE_URL'),
      });
    }
  });
});
