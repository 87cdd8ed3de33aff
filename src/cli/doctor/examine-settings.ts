import { SETTINGS } from '../../config/config.js';
import type { Finding } from './finding.js';

const SECRET = /PASSWORD/;

/** Which settings are given, the secret ones without their value. */
export function examineSettings(environment: NodeJS.ProcessEnv): Finding {
  const given = Object.values(SETTINGS).flatMap(({ variable }) => {
    const value = environment[variable];
    if (value === undefined || value === '') return [];
    return [`${variable}=${SECRET.test(variable) ? '(given)' : value}`];
  });
  return { state: 'ok', subject: 'settings', sentence: given.length === 0 ? 'All are at their defaults.' : given.join(', ') };
}
