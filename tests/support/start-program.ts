import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A program that serves until it is stopped. */
export interface RunningProgram {
  /** The address that it said. */
  readonly url: string;
  stop(): Promise<void>;
}

const ADDRESS = /^https?:\/\/\S+$/mu;

/** Starts a program of Node on a free port and waits until it says its address. Rejects with what it printed where it ends before that. */
export async function startProgram(folder: string, [file, ...given]: readonly [string, ...string[]]): Promise<RunningProgram> {
  const child = spawn(process.execPath, [file, ...given], { cwd: folder, env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit');
  let printed = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (text: Buffer) => {
      printed += String(text);
      const [address] = ADDRESS.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`${file} ended before it served:\n${printed}`)));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { url, stop };
}
