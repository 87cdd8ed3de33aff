/** The test files of a project that run as one. */
export interface TogetherProject {
  readonly folder: string;
  /** Regular expressions of what this machine cannot run. */
  readonly ignored: readonly string[];
}

export function testFilesOf(project: TogetherProject, wanted?: string): readonly string[];
