import { fitsType } from './fits-type.js';
import { parseLiteral } from './parse-literal.js';
import { PARAMETER_TYPES, type ParameterType, type QueryParameter } from './query-file.js';

/** What the front matter of a query says. */
export interface FrontMatter {
  readonly title: string;
  readonly titleKo: string;
  readonly question: string;
  readonly parameters: readonly QueryParameter[];
}

/** Says what is wrong with a line, from 1, and does not return. */
export type RefuseLine = (line: number, reason: string) => never;

const ENTRY = /^\/\/ ([A-Za-z]+)(?: +(\w+))?: +(\S.*)$/;
const DECLARED = /^(\S+)(?: += +(\S.*))?$/;
const TEXTS = ['title', 'titleKo', 'question'] as const;

type TextKey = (typeof TEXTS)[number];
const isTextKey = (key: string): key is TextKey => (TEXTS as readonly string[]).includes(key);
const isType = (type: string): type is ParameterType => (PARAMETER_TYPES as readonly string[]).includes(type);

function parseParameter(name: string, declared: string, refuse: (reason: string) => never): QueryParameter {
  const [, type = '', written] = DECLARED.exec(declared) ?? refuse(`a parameter is declared as \`// param ${name}: String = 'a default'\``);
  if (!isType(type)) return refuse(`${name} has the type "${type}"; a parameter is one of ${PARAMETER_TYPES.join(', ')}`);
  if (written === undefined) return { name, type, defaultValue: undefined };
  const defaultValue = parseLiteral(written);
  if (defaultValue === undefined || !fitsType(defaultValue, type)) return refuse(`the default of ${name} is ${written}, which is no ${type}`);
  return { name, type, defaultValue };
}

/** Reads the comment lines above a statement, each of which is one entry. */
export function parseFrontMatter(lines: readonly string[], refuse: RefuseLine): FrontMatter {
  const texts = new Map<TextKey, string>();
  const parameters = new Map<string, QueryParameter>();
  lines.forEach((line, index) => {
    const refuseThis = (reason: string): never => refuse(index + 1, reason);
    const [, key = '', name, value = ''] = ENTRY.exec(line.trimEnd()) ?? refuseThis('front matter is lines such as `// title: …` or `// param region: String`');
    if (key === 'param' && name !== undefined) {
      if (parameters.has(name)) refuseThis(`the parameter ${name} is declared twice`);
      parameters.set(name, Object.freeze(parseParameter(name, value, refuseThis)));
    } else if (isTextKey(key) && name === undefined) {
      if (texts.has(key)) refuseThis(`${key} is given twice`);
      texts.set(key, value);
    } else refuseThis(`"${key}" is not known; front matter has ${TEXTS.join(', ')} and param`);
  });
  const text = (key: TextKey): string => texts.get(key) ?? refuse(1, `the front matter has no ${key}; add a line \`// ${key}: …\``);
  return { title: text('title'), titleKo: text('titleKo'), question: text('question'), parameters: Object.freeze([...parameters.values()]) };
}
