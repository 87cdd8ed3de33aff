import { Field, type ClassType } from 'type-graphql';
import { declareArguments, type ArgumentDeclaration } from '../declare-argument.js';
import { ANSWER_PAGE_ARGUMENTS } from './declare-answer-connection.js';

/** A list of an answer that is given in pages. */
export interface AnswerList {
  readonly name: string;
  /** Made by `declareAnswerConnection`. */
  readonly connection: ClassType;
  readonly description: string;
  /** Arguments beside those of the page; each keeps the entries of which a fact is among its values. @default none */
  readonly arguments?: readonly ArgumentDeclaration[];
}

// A field with arguments must be a method for TypeGraphQL. It is never called: `build-api-schema.ts` gives all graph fields one resolver.
/** Gives the class of an answer a list that is paged where it is asked for. */
export function declareAnswerList(answer: ClassType, { name, connection, description, arguments: further = [] }: AnswerList): void {
  const prototype: object = answer.prototype;
  const descriptor: PropertyDescriptor = { value: () => undefined, configurable: true, writable: true };
  Object.defineProperty(prototype, name, descriptor);
  Field(() => connection, { description })(prototype, name, descriptor);
  declareArguments(prototype, name, [...ANSWER_PAGE_ARGUMENTS, ...further]);
}
