package kz.tirek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.tirek.awards.AwardStatus;
import kz.tirek.cases.Alert;
import kz.tirek.cases.CaseStatus;
import kz.tirek.cases.Channel;
import kz.tirek.cases.CheckOutcome;
import kz.tirek.cases.Decision;
import kz.tirek.cases.Registry;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;
import kz.tirek.common.Sex;
import kz.tirek.deadlines.StatutoryClock;
import kz.tirek.indexation.Indexation;
import kz.tirek.lawsuits.Outcome;
import kz.tirek.lawsuits.Result;
import kz.tirek.lawsuits.Side;
import kz.tirek.lawsuits.StepKind;
import kz.tirek.lawsuits.Subject;
import kz.tirek.lawsuits.SuitKind;
import kz.tirek.lawsuits.SuitStage;
import kz.tirek.payouts.OrderStatus;
import kz.tirek.recovery.Entry;
import kz.tirek.recovery.EntryKind;
import kz.tirek.reporting.Breakdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No page may meet a word it lacks, in any of the three languages. */
class PageWordsTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern KEY = Pattern.compile("#\\{([\\w.]+)[}(]");
  private static final List<Class<? extends Enum<?>>> SHOWN =
      List.of(
          CaseStatus.class,
          CheckOutcome.class,
          Registry.class,
          PaymentKind.class,
          Channel.class,
          Sex.class,
          Alert.Kind.class,
          Decision.Kind.class,
          AwardStatus.class,
          OrderStatus.class,
          Indexation.Kind.class,
          Indexation.State.class,
          Region.class,
          Side.class,
          SuitKind.class,
          Subject.class,
          Result.class,
          Outcome.class,
          SuitStage.class,
          StepKind.class,
          Entry.Channel.class,
          EntryKind.class,
          Breakdown.class);

  @ParameterizedTest
  @ValueSource(strings = {"_kk", "_ru"})
  void saysEverythingInEveryLanguage(String language) throws IOException {
    assertThat(words(language).stringPropertyNames()).isEqualTo(words("").stringPropertyNames());
    assertThat(words(language).values()).noneMatch(word -> word.toString().isBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_kk", "_ru"})
  void namesEveryValueOfWhatPagesShow(String language) throws IOException {
    assertThat(words(language).stringPropertyNames())
        .containsAll(SHOWN.stream().flatMap(PageWordsTest::keys).toList())
        .containsAll(Stream.of(CaseStatus.values()).map(s -> "stage." + s + ".more").toList())
        .containsAll(
            Stream.of(Breakdown.values())
                .filter(breakdown -> breakdown != Breakdown.REGION)
                .flatMap(b -> b.groups().stream().map(group -> "statistics." + b + "." + group))
                .toList())
        .containsAll(Stream.of(StatutoryClock.State.values()).map(s -> "clock." + s).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_kk", "_ru"})
  void saysNothingTwice(String language) throws IOException {
    List<String> keys =
        Files.readAllLines(RESOURCES.resolve("messages" + language + ".properties")).stream()
            .filter(line -> line.contains("="))
            .map(line -> line.substring(0, line.indexOf('=')))
            .toList();

    assertThat(keys).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_kk", "_ru"})
  void writesPatternsThatCanBeFilledIn(String language) throws IOException {
    words(language)
        .values()
        .forEach(
            word -> new MessageFormat(word.toString(), Locale.ENGLISH).format(new Object[] {1, 2}));
  }

  @Test
  void usesNoWordThatIsMissing() throws IOException {
    try (Stream<Path> templates = Files.walk(RESOURCES.resolve("templates"))) {
      List<String> used =
          templates.filter(Files::isRegularFile).flatMap(PageWordsTest::keysOf).distinct().toList();

      assertThat(used).hasSizeGreaterThan(100);
      assertThat(words("").stringPropertyNames()).containsAll(used);
    }
  }

  private static Stream<String> keys(Class<? extends Enum<?>> type) {
    String name = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    return Stream.of(type.getEnumConstants()).map(value -> name + "." + value.name());
  }

  private static Stream<String> keysOf(Path template) {
    try {
      return KEY.matcher(Files.readString(template)).results().map(found -> found.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties words(String language) throws IOException {
    Properties words = new Properties();
    try (Reader file =
        Files.newBufferedReader(
            RESOURCES.resolve("messages" + language + ".properties"), StandardCharsets.UTF_8)) {
      words.load(file);
    }
    return words;
  }
}
