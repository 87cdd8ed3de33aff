import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The parts of a Compose service that the tests look at. */
export interface ComposeService {
  readonly image?: string;
  readonly build?: string;
  readonly user?: string;
  readonly restart?: string;
  readonly read_only?: boolean;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

/** The parts of a Compose file that the tests look at. */
export interface ComposeFile {
  readonly services: Readonly<Record<'neo4j' | 'load' | 'api', ComposeService>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

/** Reads `docker-compose.yml`, its aliases and merges followed. */
export function readComposeFile(): ComposeFile {
  return parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as ComposeFile;
}
