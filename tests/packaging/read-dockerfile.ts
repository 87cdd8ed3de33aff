import { readFileSync } from 'node:fs';

/** One instruction of a Dockerfile. */
export interface DockerInstruction {
  readonly keyword: string;
  readonly rest: string;
}

/** Reads the instructions of a Dockerfile text, stage by stage; continued lines are joined. */
export function readDockerfile(path: string): readonly (readonly DockerInstruction[])[] {
  const lines = readFileSync(path, 'utf8')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const stages: DockerInstruction[][] = [];
  for (const line of lines) {
    const [keyword = '', ...rest] = line.split(' ');
    if (keyword === 'FROM') stages.push([]);
    stages.at(-1)?.push({ keyword, rest: rest.join(' ') });
  }
  return stages;
}
