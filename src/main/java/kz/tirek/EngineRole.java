package kz.tirek;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The engine role: processes, case files, accounts, pages and API on one PostgreSQL. */
@SpringBootConfiguration
@EnableAutoConfiguration
@EnableScheduling
@ConfigurationPropertiesScan
@ComponentScan(
    excludeFilters = {
      @ComponentScan.Filter(
          type = FilterType.REGEX,
          pattern = "kz\\.tirek\\.(registries|simulator)\\..*"),
      @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class)
    })
public class EngineRole {}
