import { describe, expect, test } from '@jest/globals';
import { Kind, parse, type DefinitionNode, type OperationDefinitionNode } from 'graphql';
import { buildApiSchema } from '../../api/build-api-schema.js';
import { readConfig } from '../../config/read-config.js';
import { ERROR_CATALOG } from '../../errors/catalog.js';
import { operationMeasurer } from '../../api/limits/operation-measurer.js';
import { errorsPage } from './errors-page.js';
import { limitsPage } from './limits-page.js';

const isOperation = (definition: DefinitionNode): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION;

describe('the reference pages', () => {
  test('name every error of the catalogue once', () => {
    for (const code of Object.keys(ERROR_CATALOG)) expect(errorsPage().split(`\n| \`${code}\` |`)).toHaveLength(2);
  });

  test('name every limit with its default', () => {
    for (const [name, value] of Object.entries(readConfig({}).limits)) expect(limitsPage()).toContain(`| \`${name}\` | ${String(value)} |`);
  });

  test('count their example as the server does', async () => {
    const [, example = ''] = /```graphql\n([\s\S]*?)```/.exec(limitsPage()) ?? [];
    const document = parse(example);
    const [operation] = document.definitions.filter(isOperation);
    const measure = operationMeasurer(await buildApiSchema(), readConfig({}).limits);
    expect(operation && measure({ document, operation, variables: {} })).toMatchObject({ depth: 2, listCost: 240 });
    expect(example).toContain('= 240');
  });
});
