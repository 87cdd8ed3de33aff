/** The lines that state a gathered node or relationship, each as document and line. */
export function citedLines(facts: Readonly<Record<string, unknown>>): readonly string[] {
  const [documents = [], starts = [], ends = []] = ['citationDocuments', 'lineStarts', 'lineEnds'].map((name) => (facts[name] ?? []) as readonly unknown[]);
  return documents.flatMap((document, index) => {
    const [first, last] = [Number(starts[index]), Number(ends[index])];
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => `${String(document)} ${String(first + offset)}`);
  });
}
