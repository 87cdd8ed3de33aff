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

// The longest that a timer of Node can be set to: what is longer ends at once.
const LONGEST_TIMER = 2 ** 31 - 1;

// As browsers send it, that of an app among them, such as capacitor://localhost.
const isOrigin = (text: string): boolean => text === '*' || text === 'null' || /^[a-z][a-z\d+.-]*:\/\/[^\sA-Z/?#@]+$/.test(text);

function origins(setting: Setting, text: string): readonly string[] {
  const entries = entriesOf(text);
  return entries.every(isOrigin)
    ? entries
    : refuse(setting, text, 'a list of origins such as https://plans.example.kr, without a path or a slash at the end, or *');
}

const READERS: Record<Setting['kind'], (setting: Setting, text: string) => unknown> = {
  text: (_, text) => text,
  port: (setting, text) => wholeNumber(setting, text, 65_535, 'a port between 0 and 65535'),
  count: (setting, text) => wholeNumber(setting, text, Number.MAX_SAFE_INTEGER, 'a whole number'),
  milliseconds: (setting, text) => wholeNumber(setting, text, LONGEST_TIMER, `a whole number of milliseconds up to ${LONGEST_TIMER}`),
  switch: (setting, text) => (SWITCHES.includes(text) ? text === 'on' : refuse(setting, text, 'on or off')),
  list: (_, text) => entriesOf(text),
  origins,
  networks,
  level: (setting, text) => (LEVELS.includes(text) ? text : refuse(setting, text, `one of ${LEVELS.join(', ')}`)),
  uri: (setting, text) => (URI.test(text) && URL.canParse(text) ? text : refuse(setting, text, 'an address such as bolt://127.0.0.1:7687 or neo4j://host')),
};

function readSetting(setting: Setting, environment: NodeJS.ProcessEnv): unknown {
  const given = environment[setting.variable];
  const text = given === undefined || given === '' ? setting.defaultText : given;
  return text === null ? null : READERS[setting.kind](setting, text);
}

/** Limits with what holds where nothing is asked for, which must be within them. */
const WITHIN = [
  ['defaultPageSize', 'maxPageSize'],
  ['defaultPathLength', 'maxPathLength'],
  ['defaultPaths', 'maxPaths'],
  ['defaultNeighbours', 'maxNeighbours'],
] as const;

function checkTogether({ engineDeadline, limits }: Config): void {
  if (engineDeadline === 0) refuse(SETTINGS.engineDeadline, '0', 'a time in which a statement can end');
  for (const [usual, most] of WITHIN) {
    if (limits[usual] <= limits[most]) continue;
    const setting = SETTINGS[`limits.${usual}`];
    refuse(setting, String(limits[usual]), `within ${SETTINGS[`limits.${most}`].variable}, ${limits[most]}`);
  }
}

/** Reads the settings from environment variables. Rejects with CONFIG_INVALID on the first that is malformed or does not go with another, naming it. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const values: Record<string, unknown> = {};
  const limits: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries(SETTINGS)) {
    const value = readSetting(setting, environment);
    if (name.startsWith('limits.')) limits[name.slice('limits.'.length)] = value;
    else values[name] = value;
  }
  const config = Object.freeze({ ...values, limits: Object.freeze(limits) }) as unknown as Config;
  checkTogether(config);
  return config;
}
