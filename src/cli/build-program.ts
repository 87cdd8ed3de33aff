import { Command } from 'commander';
import { cypherCommand } from './cypher.command.js';
import { doctorCommand } from './doctor.command.js';
import { explainCommand } from './explain.command.js';
import { loadCommand } from './load.command.js';
import { queryCommand } from './query.command.js';
import { serveCommand } from './serve.command.js';
import { printSettings } from './print-settings.js';
import { verifyCommand } from './verify.command.js';

const COMMANDS = [serveCommand, loadCommand, verifyCommand, queryCommand, explainCommand, cypherCommand, doctorCommand];

const EXAMPLES = `
Where to begin:
  workplan-graph doctor      what is set up, and what to do about what is not
  workplan-graph serve       the API and its explorer, on http://127.0.0.1:4000
  workplan-graph cypher      the kept research queries

Each command tells more: workplan-graph load --help

Exit codes: 0 done, 1 something to put right in what was given, 2 the system failed.

Settings are environment variables:
${printSettings()}`;

/** Puts the commands together, one a file. */
export function buildProgram(): Command {
  const program = new Command('workplan-graph');
  program
    .description("A ministry's yearly work plan as a knowledge graph: loaded, checked, queried and served.")
    .exitOverride()
    .showHelpAfterError('(workplan-graph --help shows the commands and settings.)')
    .addHelpText('after', EXAMPLES);
  for (const command of COMMANDS) program.addCommand(command().copyInheritedSettings(program));
  return program;
}
