package kz.tirek.simulator;

import java.time.Clock;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.EndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.health.HealthContributorAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.health.HealthEndpointAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementContextAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.servlet.ServletManagementContextAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.HttpEncodingAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.server.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The simulator role: registries, bank and the State Corporation's inbox behind one HTTP port. */
@SpringBootConfiguration
@ComponentScan
@EnableScheduling
@ImportAutoConfiguration({
  PropertyPlaceholderAutoConfiguration.class,
  JacksonAutoConfiguration.class,
  TaskSchedulingAutoConfiguration.class,
  ValidationAutoConfiguration.class,
  HttpMessageConvertersAutoConfiguration.class,
  HttpEncodingAutoConfiguration.class,
  ServletWebServerFactoryAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  WebMvcAutoConfiguration.class,
  ErrorMvcAutoConfiguration.class,
  EndpointAutoConfiguration.class,
  WebEndpointAutoConfiguration.class,
  HealthContributorAutoConfiguration.class,
  HealthEndpointAutoConfiguration.class,
  ManagementContextAutoConfiguration.class,
  ServletManagementContextAutoConfiguration.class
})
public class SimulatorRole {

  /** To be run beside others or alone; its configuration file is {@code simulator.yml}. */
  public static SpringApplicationBuilder application() {
    return new SpringApplicationBuilder(SimulatorRole.class)
        .main(SimulatorRole.class)
        .properties("spring.config.name=simulator")
        .bannerMode(Banner.Mode.OFF);
  }

  /**
   * Bound by hand: the engine role scans the whole of {@code kz.tirek} for annotated properties,
   * and these are not its own.
   */
  @Bean
  SimulatorProperties simulatorProperties(Environment environment) {
    return Binder.get(environment).bindOrCreate("tirek.simulator", SimulatorProperties.class);
  }

  /** SERVER_PORT and SERVER_ADDRESS belong to the engine; here they must not win. */
  @Bean
  WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> ownPort(
      SimulatorProperties properties) {
    return server -> {
      server.setPort(properties.port());
      server.setAddress(properties.address());
    };
  }

  /** The wall clock: other people's systems do not follow the engine's clock. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
