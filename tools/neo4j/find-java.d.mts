/** Least Java that a version of Neo4j runs on: 17 for 5.x, 21 for the lines that are named by year. */
export function leastJavaFor(version: string): number;
/** Finds the oldest JDK that is new enough; null where there is none. */
export function findJava(least: number, javaHome?: string): { readonly home: string; readonly major: number } | null;
