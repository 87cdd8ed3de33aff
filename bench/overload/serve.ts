import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';

/** The service in a process of its own, over the real plan. */
export interface Serving {
  readonly url: string;
  /** Bytes of its heap that are in use after a collection. */
  readonly heap: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

const ADDRESS = /serves at (http:\S+)/u;
// The service has a core of its own where there is a way to give it one; `npm run bench:overload` runs the load on another.
const PINNED = process.platform === 'linux' && availableParallelism() > 1 ? ['taskset', '-c', '0'] : [];
const ARGUMENTS = ['--expose-gc', '--import', './tools/swc-register.mjs', '--import', './bench/overload/tell-heap.mjs', 'src/main.ts'];

/** Starts it on a free port. */
export async function serve(environment: NodeJS.ProcessEnv): Promise<Serving> {
  const env = { ...process.env, PORT: '0', LOG_LEVEL: 'error', NODE_ENV: 'production', ...environment };
  const [command = process.execPath, ...given] = [...PINNED, process.execPath, ...ARGUMENTS];
  const child = spawn(command, given, { env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (text) => {
      printed += String(text);
      const [, address] = ADDRESS.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', () => reject(new Error(`The service ended before it served:\n${printed}`)));
  });
  const heap = async (): Promise<number> => {
    child.send('heap');
    return Number((await once(child, 'message'))[0]);
  };
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { url, heap, stop };
}
