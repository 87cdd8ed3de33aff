import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { environmentOf } from './run-command.js';

/** A service that npm has started. */
export interface ServiceOfNpm {
  readonly npm: ChildProcess;
  readonly url: string;
  /** Resolves when nobody answers at the address any more. */
  readonly untilGone: () => Promise<void>;
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/livez`).then(
    () => true,
    () => false,
  );
}

/** Runs `npm start` in a folder and waits until it says where it serves. */
export async function startByNpm(folder: string): Promise<ServiceOfNpm> {
  const npm = spawn('npm', ['start'], {
    cwd: folder,
    env: environmentOf({ PORT: '0', LOG_LEVEL: 'warn', SEEDS_DIR: 'seeds', HOME: folder }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  for await (const part of npm.stdout) {
    printed += String(part);
    if (printed.includes('A first query')) break;
  }
  const url = /serves at (\S+)/.exec(printed)?.[1] ?? '';
  const untilGone = async (): Promise<void> => {
    while (await answers(url)) await sleep(50);
  };
  return { npm, url, untilGone };
}
