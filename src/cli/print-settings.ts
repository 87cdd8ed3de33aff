import { SETTINGS, type Setting } from '../config/config.js';

const MAIN_SETTINGS = Object.entries(SETTINGS).filter(([name]) => !name.startsWith('limits.'));

function printSetting({ variable, defaultText, sentence }: Setting): string {
  const standard = defaultText === null || defaultText === '' ? '' : ` Default: ${defaultText}.`;
  return `  ${variable.padEnd(20)}${sentence}${standard}`;
}

/** The settings other than the limits, one a line, for a help text. */
export function printSettings(): string {
  return MAIN_SETTINGS.map(([, setting]) => printSetting(setting)).join('\n');
}
