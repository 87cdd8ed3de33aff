import { GRAPH_MODEL } from '../../model/graph-model.js';

const kebabCase = (plural: string) => plural.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Node type by the name of the file or folder that holds its nodes, such as `national-agendas`. */
export const LABEL_BY_FILE_NAME: ReadonlyMap<string, string> = new Map(
  Object.values(GRAPH_MODEL.nodeTypes)
    .filter(({ label }) => label !== 'Document')
    .map(({ label, plural }) => [kebabCase(plural), label]),
);
