import fc from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  type GraphQLCompositeType,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { writeConditions } from './any-input.js';

/** Decides by a list of numbers, so that fast-check can shrink what it decides. */
class Choices {
  #next = 0;

  constructor(private readonly numbers: readonly number[]) {}

  below(limit: number): number {
    const number = this.numbers[this.#next % this.numbers.length] ?? 0;
    this.#next += 1;
    return number % limit;
  }

  of<T>(options: readonly T[]): T {
    return options[this.below(options.length)] as T;
  }
}

const VALUES: Readonly<Record<string, (choices: Choices) => string>> = {
  first: (choices) => String(choices.below(4)),
  scope: (choices) => choices.of(['WITHIN', 'DIRECT']),
  includeReference: (choices) => choices.of(['true', 'false']),
  query: (choices) => JSON.stringify(choices.of(['등대', 'ㄷㄷ 벨트', 'lihgthouse', 'belt 2.5', '!'])),
};

/** Arguments that their fields cannot do without. */
const REQUIRED: Readonly<Record<string, string>> = { id: '"law:a"', from: '["region:gwangju", "task:p:1"]', to: '["law:a"]' };

/** What groups are made of (`by`), or what is counted (`of`): arguments that must be given. */
function chooseWord({ args }: GraphQLField<unknown, unknown>, choices: Choices): { readonly argument: string; readonly word: GraphQLEnumValue } | null {
  const argument = args.find(({ name }) => name === 'by' || name === 'of');
  const type = argument ? getNamedType(argument.type) : null;
  return argument && isEnumType(type) ? { argument: argument.name, word: choices.of(type.getValues()) } : null;
}

function writeArguments(field: GraphQLField<unknown, unknown>, word: string, choices: Choices): string {
  const { args } = field;
  const asked = args.filter((argument) => argument.name in VALUES && (isRequiredArgument(argument) || choices.below(3) > 0));
  const free = asked.map(({ name }) => `${name}: ${VALUES[name]?.(choices) ?? ''}`);
  const needed = args.filter((argument) => argument.name in REQUIRED && isRequiredArgument(argument)).map(({ name }) => `${name}: ${REQUIRED[name] ?? ''}`);
  const given = [...(word === '' ? [] : [word]), ...needed, ...free, ...writeConditions(field, choices)];
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

/** Writes random but valid selections of a schema. */
class OperationWriter {
  // Every object field gets an alias of its own, since two fields of one name with other arguments cannot be merged.
  #aliases = 0;
  // Only the key that groups are made of can be read of them.
  #key: unknown = null;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly choices: Choices,
  ) {}

  selection(type: GraphQLCompositeType, depth: number): string {
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()).filter((field) => this.#canBeAsked(type.name, field)) : [];
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const objects = fields.filter((field) => isCompositeType(getNamedType(field.type)));
    const written = ['__typename', ...this.#some(leaves, 3).map((field) => (field.args.some(({ name }) => name === 'of') ? this.field(field, 0) : field.name))];
    if (depth > 0) written.push(...this.#some(objects, 2).map((field) => this.field(field, depth - 1)));
    if (isAbstractType(type) && depth > 0) written.push(this.#fragment(type, depth - 1));
    return `{ ${written.join(' ')} }`;
  }

  field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    this.#aliases += 1;
    const chosen = chooseWord(field, this.choices);
    const word = chosen ? `${chosen.argument}: ${chosen.word.name}` : '';
    const head = `f${String(this.#aliases)}: ${field.name}${writeArguments(field, word, this.choices)}`;
    if (!isCompositeType(type)) return head;
    const outer = this.#key;
    if (chosen) this.#key = chosen.word.value;
    const selection = this.selection(type, depth);
    this.#key = outer;
    return `${head} ${selection}`;
  }

  /** Numbers of several units are not reckoned together, so only their count is asked for. */
  #canBeAsked(type: string, { name }: GraphQLField<unknown, unknown>): boolean {
    if (type.endsWith('GroupKey')) return name === this.#key;
    return !/^(SafeInt|Float)Aggregate$/u.test(type) || name === 'count';
  }

  #fragment(type: GraphQLCompositeType, depth: number): string {
    const concrete = isAbstractType(type) ? this.choices.of(this.schema.getPossibleTypes(type)) : undefined;
    if (!concrete) return '';
    const fields = Object.values(concrete.getFields()).filter((field) => isCompositeType(getNamedType(field.type)));
    return `... on ${concrete.name} { ${this.#some(fields, 2)
      .map((field) => this.field(field, depth))
      .join(' ')} id }`;
  }

  #some<T>(options: readonly T[], most: number): readonly T[] {
    if (options.length === 0) return [];
    return Array.from({ length: this.choices.below(most + 1) }, () => this.choices.of(options));
  }
}

function writeOperation(schema: GraphQLSchema, ids: readonly string[], numbers: readonly number[]): string {
  const choices = new Choices(numbers);
  const writer = new OperationWriter(schema, choices);
  const query = schema.getQueryType()?.getFields() ?? {};
  const id = choices.of(ids);
  const prefix = id.slice(0, id.indexOf(':')).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const lists = Object.values(query).filter(({ name, args }) => args.some((argument) => argument.name === 'first') && name !== 'resolve');
  const depth = 5;
  const byId = (name: string) => {
    const field = query[name];
    return field && isCompositeType(getNamedType(field.type))
      ? `${name}(id: ${JSON.stringify(id)}) ${writer.selection(getNamedType(field.type) as GraphQLCompositeType, depth)}`
      : '';
  };
  return `{ ${choices.of([() => byId(prefix), () => byId('node'), () => writer.field(choices.of(lists), depth)])()} }`;
}

/** Random valid operations over the schema, which start at one of the ids or at a list. */
export function anyOperation(schema: GraphQLSchema, ids: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.nat({ max: 9_999 }), { minLength: 40, maxLength: 160 }).map((numbers) => writeOperation(schema, ids, numbers));
}
