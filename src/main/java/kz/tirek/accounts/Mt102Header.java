package kz.tirek.accounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tirek.common.FieldError;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;

/** The checks of an MT-102 as a whole: everything that cannot be read is reported at once. */
final class Mt102Header {
  private static final Set<String> PURPOSE_CODES = Set.of("012", "017");
  private static final Pattern TOTAL = Pattern.compile("(\\d{6})(.*)");

  private final Map<String, Tag> tags;
  private final List<FieldError> errors = new ArrayList<>();

  Mt102Header(Map<String, Tag> tags) {
    this.tags = tags;
  }

  /**
   * @throws InvalidInput naming everything that is missing or unreadable
   * @throws Impossible when the file is for another purpose than contributions
   */
  FileHeader check() {
    checkBlocks();
    stopAtFaults();
    Map<String, String> payer = subfields("50");
    Map<String, String> document = subfields("70");
    checkPayer(payer.getOrDefault("IDN", ""));
    checkTotal();
    checkDocument(document);
    stopAtFaults();
    return new FileHeader(
        text("20"),
        payer.get("IDN"),
        payer.getOrDefault("NAME", payer.get("IDN")),
        document.get("NUM"),
        issuedOn(document).orElseThrow(),
        valueDate().orElseThrow(),
        total().number(),
        purposeCode(document.getOrDefault("KNP", "")),
        document.get("ASSIGN"),
        blankToNull(document.get("PERIOD")),
        "S".equals(document.get("OPV")));
  }

  private void checkBlocks() {
    if (!tags.keySet().containsAll(Set.of("{1", "{2", "{4"))) {
      fault("file", "FORMAT_UNKNOWN", "This is no MT-102 file: blocks {1:, {2: and {4: are needed");
    } else if (!text("{2").matches("[IO]102.*")) {
      fault("file", "FORMAT_UNKNOWN", "Block {2: names another message than MT-102");
    } else if (!tags.containsKey(TagReader.END)) {
      fault("file", "FILE_TRUNCATED", "The file breaks off: block {4: is not closed by -}");
    }
  }

  /** Not by its check digit: the bank knows its customer, and the money has already come. */
  private void checkPayer(String identifier) {
    if (identifier.isEmpty()) {
      fault("payer", "PAYER_MISSING", "Tag :50: has no BIN or IIN of the payer in /IDN/");
    } else if (!identifier.matches("\\d{12}")) {
      fault("payer", "PAYER_INVALID", "The BIN or IIN of the payer has not twelve digits");
    }
  }

  private void checkTotal() {
    if (valueDate().isEmpty() || total().number() == null || total().number().signum() < 0) {
      fault("total", "TOTAL_INVALID", "There is no :32A: of the form yymmddKZT<total>");
    }
  }

  private void checkDocument(Map<String, String> document) {
    if (document.getOrDefault("NUM", "").isEmpty()) {
      fault("document", "DOCUMENT_NUMBER_MISSING", "There is no document number /NUM/");
    }
    if (issuedOn(document).isEmpty()) {
      fault("document", "DOCUMENT_DATE_INVALID", "There is no document date /DATE/ yymmdd");
    }
  }

  private static Optional<LocalDate> issuedOn(Map<String, String> document) {
    return MessageDates.shortDate(document.get("DATE"));
  }

  private Optional<LocalDate> valueDate() {
    Matcher total = TOTAL.matcher(text("32A"));
    return MessageDates.shortDate(total.matches() ? total.group(1) : null);
  }

  private LineAmount total() {
    Matcher total = TOTAL.matcher(text("32A"));
    return LineAmount.read(total.matches() ? total.group(2) : null);
  }

  private static String purposeCode(String code) {
    if (!PURPOSE_CODES.contains(code)) {
      throw new Impossible(
          "PURPOSE_CODE_NOT_OURS",
          "Only КНП 012 (contribution) and 017 (penalty) are entered here, not '%s'"
              .formatted(code));
    }
    return code;
  }

  private void stopAtFaults() {
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  private void fault(String field, String code, String message) {
    errors.add(new FieldError(field, code, message));
  }

  private Map<String, String> subfields(String tag) {
    return tags.containsKey(tag) ? tags.get(tag).subfields() : Map.of();
  }

  private String text(String tag) {
    return tags.containsKey(tag) ? tags.get(tag).text() : "";
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
