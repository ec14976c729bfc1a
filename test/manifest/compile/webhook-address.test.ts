/** Addresses of webhooks: no credential in any form, and a warning where one leads elsewhere than it seems. */
import { expect, it } from 'vitest';
import { webhookAddressProblems } from '../../../src/manifest/compile/check-webhook-address.ts';

const check = (address: string): readonly string[] =>
  webhookAddressProblems(address).map(
    ({ code, severity = 'error', message }) => `${severity} ${code} ${message}`,
  );

// Composed, so that no scanner takes them for real.
const GITHUB = `ghp${'_'}0123456789abcdefghijABCDEFGHIJ012345`;
const TELEGRAM = `123456789:AA${'HdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1'}`;

it.each([
  'https://user@example.com/h',
  'https://:pw@example.com',
  'https://@example.com',
  'https://%75ser:%70w@example.com',
  'HTTPS://user%40x:pw@example.com/',
  'https://${TOKEN}@example.com/',
  `https://${GITHUB}@example.com`,
])('refuses user information: %s', (address) => {
  expect(check(address)).toEqual(['error webhook/url The address contains credentials']);
});

it.each(
  [
    'token=a access_token=a accessToken=a access-token=a Token=a TOKEN t%6Fken=a %2574oken=a',
    'token[]=a auth[token]=a a=1;token=b a=1&amp;token=2 key=a api_key=a apikey=a apiKey=a',
    'auth=a jwt=a sig=a code=a pass=a pw=a bearer=a session=a sid=a credential=a credentials=a',
    'hmac=a client_secret=a private_token=a X-Amz-Signature=a X-Amz-Credential=a hapikey=a',
    'subscription-key=a accessKeyId=a password=a user=a&pw=b to%E2%80%8Bken=a %EF%BD%94oken=a',
    'x=%3Ftoken%3Da next=https%3A%2F%2Fu%3Ap%40h%2F token=${TOKEN} a=%zz&t%6fken=1',
  ]
    .join(' ')
    .split(' '),
)('refuses the parameter %s', (query) => {
  const [first, ...more] = check(`https://example.com/hook?${query}`);
  expect(first).toMatch(/^error webhook\/url The address contains /u);
  expect(more).toEqual([]);
});

it.each([
  'https://example.com/h;token=a',
  'https://example.com/h;jsessionid=a?x',
  'https://example.com/token=a',
  `https://example.com/${GITHUB}`,
  `https://example.com/%67${GITHUB.slice(1)}`,
  `https://example.com/?x=${GITHUB}`,
  `https://example.com/?${GITHUB}`,
  `https://api.telegram.org/bot${TELEGRAM}/sendMessage`,
  'https://hooks.slack.com/services/T00000000/B00000000/XXXX',
  'https://hook.eu1.make.com/abcdefghijklmnopqrstuvwxyz123456',
  'https://open.feishu.cn/open-apis/bot/v2/hook/11111111-2222-3333-4444-555555555555',
  'https://events.pagerduty.com/integration/0123456789abcdef0123456789abcdef/enqueue',
])('refuses a secret in the path or a value: %s', (address) => {
  const [first = '', ...more] = check(address);
  expect(first).toMatch(/^error webhook\/url The address contains /u);
  expect(more).toEqual([]);
  expect(first).not.toContain('0123456789');
});

it.each([
  '//example.com/h',
  'example.com/h',
  'https:example.com',
  'https:/example.com',
  'https:\\\\example.com\\x',
  'https://example.com\\@evil.example/',
  'https://',
  'https://exa mple.com',
  'https://example.com/a b',
  'https://example.com/\tx',
  'https://exam\u200bple.com/',
  'https://example.com/\u202ehook',
  'https://example.com:99999/',
  '',
])('refuses what is no address: %j', (address) => {
  expect(check(address)).toEqual(['error webhook/url This is not an address']);
});

it.each(['ftp://example.com', 'javascript:alert(1)', 'file:///etc/passwd', 'data:,x'])(
  'refuses the scheme of %s',
  (address) => {
    expect(check(address)[0]).toContain('http and https addresses only');
  },
);

it.each(['https://example.com/#', 'https://example.com/h#frag', 'https://example.com/#token=a'])(
  'refuses the fragment of %s',
  (address) => {
    expect(check(address)[0]).toContain('fragment');
  },
);

it.each(['https://example.com/${NAME}', 'https://example.com/?x=${run_name}'])(
  'refuses the template variable of %s',
  (address) => {
    expect(check(address)[0]).toContain('template variable');
  },
);

it.each([
  'https://example.com',
  ' https://example.com/hook?team=a&page=2 ',
  'https://api.github.com/repos/acme/models/dispatches',
  'https://example.com/token/rotate',
  'https://example.com/auth/keys/1?sort=key&max_tokens=5&keyboard=us&author=me&country_code=US',
  'https://[::1]:8080/h',
  'https://пример.рф/hook',
  'http://localhost:8080/x',
  'http://127.0.0.1/x',
])('accepts %s', (address) => {
  expect(check(address)).toEqual([]);
});

it('warns of http outside this machine', () => {
  expect(check('http://example.com/x')).toEqual([
    expect.stringMatching(/^warning webhook\/not-https /u),
  ]);
  expect(check('http://localhost.example.com')).toHaveLength(1);
});

it.each([
  ['https://api.gіthub.com/x', 'api.github.com', 'api.xn--gthub-n2e.com'],
  ['https://аррӏе.com', 'apple.com', 'xn--80ak6aa92e.com'],
])('warns of the host of %s', (address, looks, is) => {
  expect(check(address)).toEqual([
    `warning webhook/look-alike-host The host looks like ${looks} and is ${is}`,
  ]);
});

it('reads a long address to its end', () => {
  const long = `https://example.com/${'a%25'.repeat(20_000)}?${'token'.repeat(20_000)}`;
  expect(check(long)).toEqual([]);
  expect(check(`${long}&token=1`)).toHaveLength(1);
  expect(check(`https://example.com/?${'&'.repeat(50_000)}`)).toEqual([]);
});
