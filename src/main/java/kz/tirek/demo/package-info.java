/**
 * Demo population and seeding; a client of the HTTP API. Everybody in it is made up, the same for
 * the same seed. Uses law (rates and minimum wages) and common values. Facade: {@code Population}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Demo")
package kz.tirek.demo;
