# Two images of one build: `tools` (migrates, founds the county, backs up) and `shop` (serves, and does jobs).
FROM node:20-bookworm-slim AS tools
WORKDIR /shop
ENV NEXT_TELEMETRY_DISABLED=1
COPY . .
RUN npm run build && mkdir -p .data /media && chown -R node:node .data /media
USER node

FROM tools AS pruned
USER root
RUN npm prune --omit=dev --ignore-scripts && rm -rf .next/cache tests prisma/seed

FROM node:20-bookworm-slim AS shop
WORKDIR /shop
ENV NODE_ENV=production HOST=0.0.0.0 NEXT_TELEMETRY_DISABLED=1
COPY --from=pruned --chown=node:node /media /media
COPY --from=pruned /shop ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["node", "-e", "fetch('http://localhost:3000/api/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-old-space-size=448", "server/serve.mjs"]
