import neo4j, { type Record as DriverRecord } from 'neo4j-driver';
import { decodeInteger } from '../decode-integer.js';
import type { CypherValue, EngineRecord } from '../engine.js';
import { refuseValue } from '../refuse-value.js';

/** The rows of an answer as plain JavaScript values, columns in the order of the statement. */
export function decodeRecords(records: readonly DriverRecord[]): readonly EngineRecord[] {
  return records.map((record) => Object.fromEntries(record.keys.map((key) => [key, decodeValue(record.get(key), String(key))])));
}

function decodeValue(value: unknown, column: string): CypherValue {
  if (value === null || typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'bigint') return decodeInteger(value);
  if (Array.isArray(value)) return value.map((item) => decodeValue(item, column));
  return decodeObject(value as object, column);
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
