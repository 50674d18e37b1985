# The bot for production. docs/operations.md says how to run it; test/production runs the same commands without Docker.

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY types ./types
COPY src ./src
RUN npm run build

FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:24-slim
ENV NODE_ENV=production
ENV DATA_DIR=/data
# Where what draws pictures keeps its list of fonts; the rest of the file system may be read-only.
ENV XDG_CACHE_HOME=/tmp
WORKDIR /app
# The one folder that it writes to.
RUN mkdir /data && chown node:node /data
COPY package.json ./
COPY cards ./cards
COPY fonts ./fonts
COPY ranker/learned.bin ./ranker/
COPY templates ./templates
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
USER node
VOLUME /data
EXPOSE 3978
HEALTHCHECK --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3978) + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
