import type { FastifyInstance } from 'fastify';
import type { Config } from '../../config/config.js';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { systemCodeOf } from '../errors/system-code-of.js';

/** Where a server can be reached. */
export interface Address {
  /** Such as `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly port: number;
}

type Listen = Pick<Config, 'host' | 'port'>;

function describeFailure(error: unknown, { host, port }: Listen): unknown {
  const code = systemCodeOf(error);
  const options = { cause: error };
  if (code === 'EADDRINUSE') {
    return new GraphApiError(
      'PORT_IN_USE',
      `Another process listens on port ${port} of ${host}. Set PORT to another one, or to 0 for any that is free.`,
      options,
    );
  }
  if (code === 'EACCES') return new GraphApiError('CONFIG_INVALID', `PORT is ${port}, which this user may not listen on. Set PORT to one above 1023.`, options);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new GraphApiError(
      'CONFIG_INVALID',
      `HOST is "${host}", which is no address of this machine. Set HOST to 127.0.0.1, or to 0.0.0.0 for all.`,
      options,
    );
  }
  return error;
}

// An address that stands for all of them cannot be called itself.
const ANY_ADDRESS: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' };

function urlOf(host: string, port: number): string {
  const name = ANY_ADDRESS[host] ?? (host.includes(':') ? `[${host}]` : host);
  return `http://${name}:${port}`;
}

/** Starts to listen. Rejects with PORT_IN_USE or CONFIG_INVALID, naming the setting to change. */
export async function listen(http: FastifyInstance, { host, port }: Listen): Promise<Address> {
  try {
    await http.listen({ host, port });
  } catch (error) {
    await http.close();
    throw describeFailure(error, { host, port });
  }
  const address = http.server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return Object.freeze({ url: urlOf(host, taken), port: taken });
}
