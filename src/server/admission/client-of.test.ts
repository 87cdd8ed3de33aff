import { expect, test } from '@jest/globals';
import { clientOf } from './client-of.js';

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['::1', '0:0:0:0'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::5', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
])('the client at %s is %s', (ip, client) => {
  expect(clientOf({ ip })).toBe(client);
});

test('two addresses of one IPv6 network are one client', () => {
  expect(clientOf({ ip: '2001:db8:1:2::1' })).toBe(clientOf({ ip: '2001:db8:1:2:ffff::2' }));
});
