/** An editor underlines what `wac validate` refuses, and nothing else. */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkedDirectories, disagreements } from './compare-with-editor.ts';
import { LanguageServer } from './language-server.ts';

let server: LanguageServer;
beforeAll(async () => {
  server = await LanguageServer.start();
});
afterAll(() => server.stop());

/** The manifest directories of the golden runs, good and bad. */
const GOLDEN = readdirSync('test/golden', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\/wac\.ya?ml$/.test(path))
  .map((path) => dirname(join('test/golden', path)));

describe('the editor and wac validate agree', () => {
  it('about the example project', async () => {
    const documents = await checkedDirectories(['automations']);
    expect(documents.length).toBeGreaterThan(30);
    expect(await disagreements(server, documents)).toEqual([]);
  });

  it('about the manifests of the golden runs', async () => {
    const documents = await checkedDirectories(GOLDEN);
    expect(documents.length).toBeGreaterThan(150);
    expect(documents.filter(({ errors }) => errors.length > 0).length).toBeGreaterThan(50);
    expect(await disagreements(server, documents)).toEqual([]);
  });
});
