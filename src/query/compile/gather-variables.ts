/** The variable that holds the nodes of a set. */
export const setVariable = (name: string, set: string): string => `${name}_${set}`;

/** The variable that holds the rows of the relationships that a step found, from that of its set. */
export const rowsVariable = (variable: string): string => `${variable}_rows`;
