import neo4j, { type Record as DriverRecord } from 'neo4j-driver';
import { decodeInteger } from '../decode-integer.js';
import type { CypherValue, EngineRecord } from '../engine.js';
import { refuseValue } from '../refuse-value.js';

/** The rows of an answer as plain JavaScript values, columns in the order of the statement. What the driver made is used up. */
export function decodeRecords(records: readonly DriverRecord[]): readonly EngineRecord[] {
  return records.map((record) => Object.fromEntries(record.keys.map((key, place) => [key, decodeValue(record.get(place), String(key))])));
}

/** One value of an answer. Lists are decoded where they stand: nobody else holds what the driver has read, and most entries stay as they are. */
export function decodeValue(value: unknown, column: string): CypherValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'bigint') return decodeInteger(value);
  return Array.isArray(value) ? decodeList(value, column) : decodeObject(value as object, column);
}

function decodeList(list: unknown[], column: string): CypherValue {
  for (let place = 0; place < list.length; place += 1) {
    const value = list[place];
    if (typeof value === 'bigint' || (typeof value === 'object' && value !== null)) list[place] = decodeValue(value, column);
  }
  return list as CypherValue[];
}

function decodeObject(value: object, column: string): CypherValue {
  // The driver prints a duration without a time with a T at its end.
  if (isTemporal(value)) return value.toString().replace(/T$/, '');
  if (Object.getPrototypeOf(value) !== Object.prototype) return refuseValue(column, kindOf(value));
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, decodeValue(item, column)]));
}

function isTemporal(value: object): boolean {
  return (
    neo4j.isDate(value) || neo4j.isDateTime(value) || neo4j.isLocalDateTime(value) || neo4j.isTime(value) || neo4j.isLocalTime(value) || neo4j.isDuration(value)
  );
}

function kindOf(value: object): string {
  if (neo4j.isNode(value)) return 'node';
  if (neo4j.isRelationship(value)) return 'relationship';
  if (neo4j.isPath(value)) return 'path';
  return value.constructor.name;
}
