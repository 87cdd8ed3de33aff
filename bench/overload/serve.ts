import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** The service in a process of its own, over the real plan. */
export interface Serving {
  readonly url: string;
  /** Bytes of its heap that are in use after a collection. */
  readonly heap: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

const ADDRESS = /serves at (http:\S+)/u;
const ARGUMENTS = ['--expose-gc', '--import', './tools/swc-register.mjs', '--import', './bench/overload/tell-heap.mjs', 'src/main.ts'];

/** Starts it on a free port. */
export async function serve(environment: NodeJS.ProcessEnv): Promise<Serving> {
  const env = { ...process.env, PORT: '0', LOG_LEVEL: 'error', NODE_ENV: 'production', ...environment };
  const child = spawn(process.execPath, ARGUMENTS, { env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
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
