import { readFileSync } from 'node:fs';

const RESIDENT = /^VmRSS:\s+(\d+) kB$/mu;

/** Memory that a process holds, in MiB, from the text of `/proc/<pid>/status`; null where it does not say. */
export function readResidentMemory(status: string): number | null {
  const [, kilobytes] = RESIDENT.exec(status) ?? [];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

/** MiB that a process holds now; null where the system does not tell. */
export function residentMemory(pid: number): number | null {
  try {
    return readResidentMemory(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return null;
  }
}
