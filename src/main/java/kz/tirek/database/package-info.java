/**
 * The PostgreSQL behind everything: an embedded server kept under the data folder unless
 * SPRING_DATASOURCE_URL names another. Uses deadlines for the zone.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Database")
package kz.tirek.database;
