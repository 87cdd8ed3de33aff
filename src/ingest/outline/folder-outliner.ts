import { GRAPH_MODEL } from '../../model/graph-model.js';
import type { BundleIssue } from '../issue/bundle-issue.js';
import type { StrayEntry } from '../read-bundle/bundle.js';
import type { BundleFile } from '../read-bundle/bundle-files.js';
import { unreadable } from '../read-bundle/file-content.js';
import { isContentMap } from '../read-bundle/is-content-map.js';
import type { ReadFile } from '../read-bundle/read-bundle.js';
import { isDecodingError, readJsonLines, type JsonLine } from '../read-bundle/read-json-lines.js';
import { LineNode } from './line-node.js';
import type { LineReader } from './line-reader.js';
import { NodesById, outlineOf, type OutlineParts } from './make-outline.js';
import { writtenNode } from './outline-bundles.js';
import { outlineStatements, type OutlinedStatements } from './outline-statements.js';
import type { MisshapenStatement, Outline, OutlinedBundle, WrittenNode, WrittenStatement } from './outline.js';

/** What of a file is no node. */
export interface GatheredProblems {
  readonly strays: StrayEntry[];
  readonly issues: BundleIssue[];
}

const onlyIssue = (file: string, code: 'FILE_NOT_UTF8' | 'FILE_EMPTY'): GatheredProblems => ({
  strays: [],
  issues: unreadable({ code }).issues.map((issue) => ({ ...issue, file })),
});

/** Gathers the nodes of one file after another and what they state. */
export class FolderOutliner {
  readonly #bundles: OutlinedBundle[] = [];
  readonly #nodes: WrittenNode[] = [];
  readonly #statements: WrittenStatement[] = [];
  readonly #misshapen: MisshapenStatement[] = [];
  readonly #byId = new NodesById();
  readonly #ids = new Map<string, string>();

  constructor(
    private readonly reader: LineReader,
    private readonly show: (part: Outline) => void,
  ) {}

  open(home: OutlinedBundle): void {
    this.#bundles.push(home);
  }

  /** Takes a file that was read whole. */
  takeFile(home: OutlinedBundle, { nodes, strays, issues }: ReadFile): GatheredProblems {
    this.#takeNodes(nodes.flatMap((node) => writtenNode(home, node)));
    return { strays: [...strays], issues: [...issues] };
  }

  /** Takes a JSON Lines file, some lines at a time. */
  async stream(home: OutlinedBundle, bundleFile: BundleFile): Promise<GatheredProblems> {
    const { file } = bundleFile;
    const gathered: GatheredProblems = { strays: [], issues: [] };
    let isEmpty = true;
    try {
      for await (const lines of readJsonLines(file)) {
        isEmpty &&= lines.length === 0;
        const nodes = lines.flatMap((line) => this.#nodeOf(line, home, bundleFile, gathered));
        this.#takeNodes(nodes);
        for (const node of nodes) node.letGo();
      }
    } catch (error) {
      if (!isDecodingError(error)) throw error;
      return onlyIssue(file, 'FILE_NOT_UTF8');
    }
    return isEmpty ? onlyIssue(file, 'FILE_EMPTY') : gathered;
  }

  end(): Outline {
    const parts = { bundles: this.#bundles, nodes: this.#nodes, statements: this.#statements, misshapen: this.#misshapen };
    return outlineOf(parts, this.#byId.groups);
  }

  #nodeOf({ value, issue, ...line }: JsonLine, home: OutlinedBundle, { file, label }: BundleFile, gathered: GatheredProblems): readonly LineNode[] {
    const type = GRAPH_MODEL.nodeTypes[label ?? ''];
    if (issue) gathered.issues.push({ ...issue, file });
    else if (!isContentMap(value)) gathered.strays.push({ given: value, place: { file, path: [line.index], at: 'value' } });
    else if (type) {
      const id = Object.hasOwn(value, 'id') && typeof value['id'] === 'string' ? this.#intern(value['id']) : null;
      return [new LineNode({ home, type, id, file, ...line }, value, this.reader)];
    }
    return [];
  }

  #takeNodes(nodes: readonly WrittenNode[]): void {
    const outlined: OutlinedStatements = { statements: [], misshapen: [] };
    for (const node of nodes) outlineStatements(node, outlined, (id) => this.#intern(id));
    const part: OutlineParts = { bundles: this.#bundles, nodes, ...outlined };
    for (const node of part.nodes) {
      this.#byId.add(node);
      this.#nodes.push(node);
    }
    for (const statement of part.statements) this.#statements.push(statement);
    for (const misshapen of part.misshapen) this.#misshapen.push(misshapen);
    this.show(outlineOf(part, this.#byId.groups));
  }

  /** The same text for equal texts, so that an id is held once. */
  #intern(text: string): string {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    this.#ids.set(text, text);
    return text;
  }
}
