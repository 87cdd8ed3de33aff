import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = import.meta.dirname;

/** What every question has: its wording and the lines that answer it, how it is asked, and what the document answers. */
export const QUESTION_FILES = Object.freeze(['question.md', 'operation.graphql', 'expected.json'] as const);

/** A question that readers ask of the report. */
export interface QuestionCase {
  /** Name of its folder. */
  readonly name: string;
  readonly operation: string;
  /** The answer as read off the document by hand. */
  readonly expected: unknown;
}

/** Names of the folders of all questions, whole or not. */
export function questionNames(): readonly string[] {
  const entries = readdirSync(FOLDER, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The files that a question lacks. */
export function missingFiles(name: string): readonly string[] {
  return QUESTION_FILES.filter((file) => !existsSync(join(FOLDER, name, file)));
}

/** All questions that are whole, by name. */
export function questionCases(): readonly QuestionCase[] {
  const whole = questionNames().filter((name) => missingFiles(name).length === 0);
  return whole.map((name) => ({ name, operation: read(name, 'operation.graphql'), expected: JSON.parse(read(name, 'expected.json')) as unknown }));
}

const read = (name: string, file: (typeof QUESTION_FILES)[number]) => readFileSync(join(FOLDER, name, file), 'utf8');
