/** The variable that holds the nodes of a set. */
export const setVariable = (name: string, set: string): string => `${name}_${set}`;

/** The variable that holds the relationships that a step followed, from that of its set. */
export const followedVariable = (variable: string): string => `${variable}_followed`;
