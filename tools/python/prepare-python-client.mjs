// Prepares what the test of the Python client runs on, before `npm test` would.
import { preparePythonClient } from './python-client.mjs';

preparePythonClient();
