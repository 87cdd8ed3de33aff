const MOST = 80;

/** What a caller gave, quoted and short enough to be said back. */
export function shown(given: string): string {
  return JSON.stringify(given.length > MOST ? `${given.slice(0, MOST)}…` : given);
}
