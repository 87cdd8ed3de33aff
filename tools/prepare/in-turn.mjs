import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROJECT_FOLDER } from './project-folder.mjs';

const TURN = join(PROJECT_FOLDER, '.cache', 'preparing');

const pause = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function take() {
  try {
    writeFileSync(TURN, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

/** Leaves out a holder that has ended without giving its turn back. */
function skipTheDead() {
  try {
    const holder = Number(readFileSync(TURN, 'utf8'));
    if (holder > 0 && !isAlive(holder)) rmSync(TURN, { force: true });
  } catch {
    // It was given back between the two looks.
  }
}

/** Runs work that no two processes may do at once in one checkout: a start and a test run would both install into one folder. */
export function inTurn(work) {
  mkdirSync(dirname(TURN), { recursive: true });
  let told = false;
  while (!take()) {
    if (!told) console.error('Another process is installing or building here; waiting for it …');
    told = true;
    skipTheDead();
    pause(200);
  }
  const giveBack = () => rmSync(TURN, { force: true });
  process.once('exit', giveBack);
  try {
    work();
  } finally {
    giveBack();
    process.off('exit', giveBack);
  }
}
