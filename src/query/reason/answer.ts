/** Where the citations of an answer come from: gathered nodes and relationships, by id. */
export interface CitedBy {
  readonly nodes?: readonly string[];
  readonly relationships?: readonly string[];
}

/** A value of an answer. Nodes and statements are named by their ids, citations by what is cited. */
export type AnswerValue = null | boolean | number | string | CitedBy | Answer | readonly AnswerValue[];

/** An answer as plain data, by the field names of its GraphQL type. It has every field, whatever was asked for. */
export interface Answer {
  readonly [field: string]: AnswerValue;
}
