export function documentCopy(): string | null;
