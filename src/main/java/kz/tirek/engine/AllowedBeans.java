package kz.tirek.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of the Spring beans that expressions of a model may see; every other bean does not
 * exist for them. The list is {@code engine/allowed-beans.txt} on the class path.
 */
public record AllowedBeans(Set<String> names) {
  private static final String LIST = "/engine/allowed-beans.txt";

  public AllowedBeans {
    names = Set.copyOf(names);
  }

  public static AllowedBeans load() {
    try (InputStream list = AllowedBeans.class.getResourceAsStream(LIST)) {
      return parse(new String(list.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + LIST, e);
    }
  }

  public boolean contains(String bean) {
    return names.contains(bean);
  }

  static AllowedBeans parse(String list) {
    return new AllowedBeans(
        list.lines()
            .map(line -> line.replaceFirst("#.*", "").strip())
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toSet()));
  }
}
