import { spawnSync } from 'node:child_process';
import { relative, resolve } from 'node:path';

interface FileReport {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly message: string }[];
}

/** Runs ESLint over the `src` of a checkout and returns which rules each file breaks. */
export function lintSources(folder: string): ReadonlyMap<string, readonly string[]> {
  const { stdout, stderr } = spawnSync(process.execPath, [resolve('node_modules/eslint/bin/eslint.js'), '--format', 'json', 'src'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  if (stdout === '') throw new Error(`ESLint did not run: ${stderr}`);
  const reports = JSON.parse(stdout) as readonly FileReport[];
  return new Map(
    reports.map(({ filePath, messages }) => [relative(folder, filePath).replaceAll('\\', '/'), messages.map(({ ruleId, message }) => ruleId ?? message)]),
  );
}
