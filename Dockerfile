# The command line as an image: docker build -t kg . && docker run --rm -v "$PWD:/data" kg build /samples --to /data/graph.db
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/KnowledgeGraph.Cli -c Release -o /app --nologo

FROM mcr.microsoft.com/dotnet/runtime:10.0
COPY --from=build /app /app
COPY models /app/models
COPY samples /samples
ENV KG_MODELS=/app/models
# Not root; the folder for stores is the only place it writes.
RUN mkdir /data && chown app /data
USER app
WORKDIR /data
VOLUME /data
ENTRYPOINT ["/app/kg"]
