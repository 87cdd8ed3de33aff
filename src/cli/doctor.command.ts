import { Command } from 'commander';

const HELP = `
Each line is ok, a remark or a fault; below a remark or a fault stands what to do about it. The exit code is that of the
gravest: 0 without a fault, 1 for one in what was given, 2 for one of the system.`;

/** `doctor`: what is configured, reachable and loaded, and what to do about what is not. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('Tell what is configured, reachable and loaded, and what to do about what is not.')
    .addHelpText('after', HELP)
    .action(async () => {
      const { examine } = await import('./doctor/doctor.js');
      await examine();
    });
}
