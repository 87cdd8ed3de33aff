/** Names as search compares them: NFKC, lower case, letters and digits only, several names apart by a space. */
export function searchKey(names: readonly string[]): string {
  const keys = names
    .map((name) =>
      name
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, ''),
    )
    .filter((key) => key !== '');
  return [...new Set(keys)].join(' ');
}
