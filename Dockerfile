# One image, three roles: SPRING_PROFILES_ACTIVE says which (docs/operator.md).
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
COPY bpmn bpmn
COPY forms forms
COPY src src
RUN --mount=type=cache,target=/root/.m2 mvn -B -q package -DskipTests
# The database is a container of its own; its embedded twin stays out.
RUN java -Djarmode=tools -jar target/tirek.jar extract --layers --destination target/image \
 && rm target/image/dependencies/lib/embedded-postgres-binaries-*.jar

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --home-dir /app tirek \
 && install -d -o tirek -g tirek /app /data
WORKDIR /app
COPY --from=build /build/target/image/dependencies/ ./
COPY --from=build /build/target/image/snapshot-dependencies/ ./
COPY --from=build /build/target/image/application/ ./
COPY docker/healthy /usr/local/bin/healthy
USER tirek
VOLUME /data
ENV TIREK_ADDRESS=0.0.0.0 \
    TIREK_DATA_DIR=/data \
    SPRING_PROFILES_ACTIVE=engine \
    SPRING_DATASOURCE_URL=jdbc:postgresql://database:5432/tirek
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=6 CMD ["healthy"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "tirek.jar"]
