import { isIP } from 'node:net';
import { GraphApiError } from '../errors/graph-api-error.js';
import { SETTINGS, type Config, type Setting } from './config.js';

const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'];
const SWITCHES = ['on', 'off'];
const URI = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s]+$/;

function refuse({ variable, sentence }: Setting, given: string, wanted: string): never {
  throw new GraphApiError('CONFIG_INVALID', `${variable} is "${given}", which is not ${wanted}. ${sentence}`);
}

function wholeNumber(setting: Setting, text: string, most: number, wanted: string): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return value <= most ? value : refuse(setting, text, wanted);
}

// The networks that Fastify knows by name.
const NAMED_NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return NAMED_NETWORKS.includes(text) || (more.length === 0 && most > 0 && (bits === undefined ? true : /^\d{1,3}$/.test(bits) && Number(bits) <= most));
}

const entriesOf = (text: string): readonly string[] =>
  Object.freeze(
    text
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  );

function networks(setting: Setting, text: string): readonly string[] {
  const entries = entriesOf(text);
  return entries.every(isNetwork) ? entries : refuse(setting, text, `a list of addresses, of networks such as 10.0.0.0/8, or of ${NAMED_NETWORKS.join(', ')}`);
}

const READERS: Record<Setting['kind'], (setting: Setting, text: string) => unknown> = {
  text: (_, text) => text,
  port: (setting, text) => wholeNumber(setting, text, 65_535, 'a port between 0 and 65535'),
  count: (setting, text) => wholeNumber(setting, text, Number.MAX_SAFE_INTEGER, 'a whole number'),
  switch: (setting, text) => (SWITCHES.includes(text) ? text === 'on' : refuse(setting, text, 'on or off')),
  list: (_, text) => entriesOf(text),
  networks,
  level: (setting, text) => (LEVELS.includes(text) ? text : refuse(setting, text, `one of ${LEVELS.join(', ')}`)),
  uri: (setting, text) => (URI.test(text) ? text : refuse(setting, text, 'an address such as bolt://127.0.0.1:7687 or neo4j://host')),
};

function readSetting(setting: Setting, environment: NodeJS.ProcessEnv): unknown {
  const given = environment[setting.variable];
  const text = given === undefined || given === '' ? setting.defaultText : given;
  return text === null ? null : READERS[setting.kind](setting, text);
}

/** Reads the settings from environment variables. Rejects with CONFIG_INVALID on the first malformed one, naming it. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const values: Record<string, unknown> = {};
  const limits: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries(SETTINGS)) {
    const value = readSetting(setting, environment);
    if (name.startsWith('limits.')) limits[name.slice('limits.'.length)] = value;
    else values[name] = value;
  }
  return Object.freeze({ ...values, limits: Object.freeze(limits) }) as unknown as Config;
}
