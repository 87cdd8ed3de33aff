// Lets Node run the TypeScript sources directly: `node --import ./tools/swc-register.mjs src/main.ts`.
import { register } from 'node:module';

register('./swc-loader.mjs', import.meta.url);
