import { readFileSync } from 'node:fs';

/** Ticks of a second in which Linux tells processor time; the same on every architecture that Node runs on. */
const TICKS = 100;
const MILLISECONDS = 1000;
/** Places of user and system time behind the name of the command, in which anything may stand. */
const [USER, SYSTEM] = [11, 12];

/** Processor time from the text of `/proc/<pid>/stat`, in milliseconds: that of all threads, user and system. */
export function readProcessorTime(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[USER]) + Number(fields[SYSTEM])) * MILLISECONDS) / TICKS;
}

/** Milliseconds of processor time that a process has taken since its start; null where the system does not tell, as none but Linux does. */
export function processorTime(pid: number): number | null {
  try {
    return readProcessorTime(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return null;
  }
}
