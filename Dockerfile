# The service and its command line in one image: `node dist/main.js` serves, `node dist/cli/workplan-graph.js load` loads.

FROM node:24.11.1-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY tools tools
COPY ui ui
COPY src src
RUN node tools/build.mjs

FROM node:24.11.1-bookworm-slim AS packages
WORKDIR /packages
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:24.11.1-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 CACHE_DIR=/tmp/workplan-graph
WORKDIR /app
COPY --from=packages /packages/node_modules node_modules
COPY package.json LICENSE ./
COPY schema schema
COPY cypher cypher
COPY seeds seeds
COPY --from=build /build/dist dist
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
