package kz.tirek.law;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The legal parameters as they are written: enough to compute with the same law again.
 *
 * @param files content by file name, e.g. {@code minimum-wage.yaml}
 * @param overridden names of the files that an operator put in place of ours
 */
public record ParameterTexts(Map<String, String> files, Set<String> overridden) {

  /** The parameters Tirek comes with. */
  static ParameterTexts own() {
    Map<String, String> files = new TreeMap<>();
    for (ParameterKey key : ParameterKey.values()) {
      files.put(key.file(), ownText(key.file()));
    }
    return new ParameterTexts(files, Set.of());
  }

  /** With ours where one was not known yet. */
  ParameterTexts completed() {
    Map<String, String> all = new TreeMap<>(own().files);
    all.putAll(files);
    return new ParameterTexts(all, overridden);
  }

  /** With every YAML file of the folder in place of the one of the same name. */
  ParameterTexts overriddenBy(Path folder) {
    Map<String, String> all = new TreeMap<>(files);
    Set<String> replaced = new TreeSet<>(overridden);
    try (var found = Files.newDirectoryStream(folder, "*.yaml")) {
      for (Path path : found) {
        String file = path.getFileName().toString();
        if (!all.containsKey(file)) {
          throw new InvalidParameter(path.toString(), "there is no legal parameter of this name");
        }
        all.put(file, Files.readString(path));
        replaced.add(file);
      }
    } catch (IOException e) {
      throw new InvalidParameter(folder.toString(), "the folder cannot be read", e);
    }
    return new ParameterTexts(all, replaced);
  }

  private static String ownText(String file) {
    try (InputStream content = ParameterTexts.class.getResourceAsStream("/law/" + file)) {
      if (content == null) {
        throw new InvalidParameter(file, "the file is missing");
      }
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new InvalidParameter(file, "the file cannot be read", e);
    }
  }
}
