const QUOTED_AT_MOST = 100;

/** What a client sent, short enough to be said back. */
export function quote(given: string): string {
  return given.length > QUOTED_AT_MOST ? `"${given.slice(0, QUOTED_AT_MOST)}…"` : `"${given}"`;
}
