// With TESTS_TOGETHER=1, as in CI, this one file is a whole project: its test files share what each takes two seconds to load.
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { testFilesOf, type TogetherProject } from './test-files.mjs';

/** What the configuration says of the project. */
declare const TOGETHER: TogetherProject;
/** The runner's own state, of which this is all that is touched. */
declare const RUNNER: { currentDescribeBlock: object };

const ROOT = join(import.meta.dirname, '../..');

/** Adds the tests of a file under its name, so that what it sets up and takes down at its top is done for them alone. */
async function addTestsOf(path: string): Promise<void> {
  const outer = RUNNER.currentDescribeBlock;
  let own = outer;
  describe(`the tests of ${path}`, () => {
    own = RUNNER.currentDescribeBlock;
  });
  RUNNER.currentDescribeBlock = own;
  await import(join(ROOT, path));
  RUNNER.currentDescribeBlock = outer;
}

for (const path of testFilesOf(TOGETHER)) await addTestsOf(path);
