import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Peer, PeerPlace } from './peer.js';

/** A peer that listens. */
export interface StartedPeer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const ROOT = join(import.meta.dirname, '../..');
const ADDRESS = /^http:\/\/\S+$/mu;

/** Starts a peer and waits for its address. Rejects with what it printed where it ends before that. */
export async function startPeer({ name, script, environmentOf }: Peer, place: PeerPlace): Promise<StartedPeer> {
  const env = { ...process.env, NEO4J_URI: undefined, NODE_ENV: 'production', PORT: '0', ...environmentOf(place) };
  const child = spawn(process.execPath, script, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit');
  let printed = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (text: Buffer): void => {
      printed = (printed + String(text)).slice(-4000);
      const [address] = ADDRESS.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`${name} ended before it served:\n${printed}`)));
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  return { url, stop };
}
