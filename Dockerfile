# The backend with its built pages. TypeScript runs as it is: only the pages are built.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY index.html vite.config.ts tsconfig.json ./
COPY public public
COPY web web
COPY bff bff
RUN node_modules/.bin/vite build

FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json ./
COPY --from=packages /app/node_modules node_modules
COPY bff bff
COPY --from=build /app/dist dist
# Only SQLite and a sandbox's own key are ever written.
RUN mkdir /data && chown node:node /data
ENV DATA_DIR=/data BIND_ADDRESS=::
VOLUME /data
USER node
EXPOSE 4500
HEALTHCHECK --interval=5s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 4500) + '/readyz').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# A stop waits up to 10 s for held reads and running work: give it 15.
STOPSIGNAL SIGTERM
CMD ["node", "--disable-warning=ExperimentalWarning", "bff/start.js"]
