import './monaco-workers.js';
import 'graphiql/style.css';
import './page.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

const fetcher = createGraphiQLFetcher({ url: new URL('/graphql', location.href).href });

/** The worked examples, one a tab; without them GraphiQL opens with its own welcome. */
async function readExamples() {
  const response = await fetch('/examples.json');
  return response.ok ? response.json() : [];
}

const examples = await readExamples().catch(() => []);

createRoot(document.getElementById('graphiql')).render(
  <GraphiQL fetcher={fetcher} {...(examples.length > 0 && { defaultTabs: examples })}>
    <GraphiQL.Logo>workplan-graph</GraphiQL.Logo>
  </GraphiQL>,
);
