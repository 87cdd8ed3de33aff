import { isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';

const MAPPED = /^::ffff:(?=\d+\.)/i;
const NETWORK_GROUPS = 4;

function networkOf(address: string): string {
  const [head = '', tail] = address.split('%', 1)[0]?.split('::') ?? [];
  const [before, after] = [head, tail ?? ''].map((part) => part.split(':').filter((group) => group !== ''));
  if (!before || !after) return address;
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  return [...before, ...zeros, ...after].slice(0, NETWORK_GROUPS).join(':');
}

/**
 * Who a request is of, as far as fairness goes: its address, or the one that a trusted proxy names. Of IPv6 only the
 * network counts, since whoever has one has any number of addresses in it.
 */
export function clientOf({ ip }: Pick<FastifyRequest, 'ip'>): string {
  // A connection that is gone already has no address.
  const address = (ip as string | undefined) ?? '';
  if (!address.includes(':')) return address;
  const plain = address.replace(MAPPED, '');
  return isIPv6(plain) ? networkOf(plain) : plain;
}
