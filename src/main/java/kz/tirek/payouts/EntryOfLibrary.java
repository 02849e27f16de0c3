package kz.tirek.payouts;

import com.prowidesoftware.swift.model.mx.dic.CreditDebitCode;
import com.prowidesoftware.swift.model.mx.dic.DateAndDateTime2Choice;
import com.prowidesoftware.swift.model.mx.dic.EntryTransaction10;
import com.prowidesoftware.swift.model.mx.dic.PaymentReturnReason5;
import com.prowidesoftware.swift.model.mx.dic.ReportEntry10;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.tirek.common.Money;

/** An entry as the library read it: whatever it could not read is null. */
record EntryOfLibrary(ReportEntry10 entry, List<EntryTransaction10> transactions) {
  private static final String CURRENCY = "KZT";
  private static final String BOOKED = "BOOK";

  /** What an index of the database takes with ease; the standard has 35. */
  private static final int LONGEST_REFERENCE = 140;

  /** Digits before the point that the database keeps. */
  private static final int LONGEST_AMOUNT = 13;

  /**
   * Digits after the point in the standard; without an end they could be made to fill the memory.
   */
  private static final int LONGEST_FRACTION = 5;

  EntryOfLibrary(ReportEntry10 entry) {
    this(entry, entry.getNtryDtls().stream().flatMap(d -> d.getTxDtls().stream()).toList());
  }

  StatementEntry at(int line, String statement) {
    EntryFault fault = fault();
    Money amount = isAmount(value()) ? new Money(value()) : null;
    String reference = reference();
    return new StatementEntry(
        line,
        statement,
        fault == EntryFault.REFERENCE_MISSING || fault == EntryFault.REFERENCE_TOO_LONG
            ? madeUpReference()
            : reference,
        orderId(),
        amount,
        currency(),
        entry.getCdtDbtInd() == CreditDebitCode.CRDT,
        reason(),
        bookedOn(),
        text(),
        fault);
  }

  private EntryFault fault() {
    String reference = reference();
    if (reference == null || reference.isBlank()) {
      return EntryFault.REFERENCE_MISSING;
    }
    if (reference.length() > LONGEST_REFERENCE) {
      return EntryFault.REFERENCE_TOO_LONG;
    }
    if (value() == null) {
      return EntryFault.AMOUNT_MISSING;
    }
    if (!isAmount(value())) {
      return EntryFault.AMOUNT_INVALID;
    }
    if (!CURRENCY.equals(currency())) {
      return EntryFault.CURRENCY_FOREIGN;
    }
    if (entry.getCdtDbtInd() == null) {
      return EntryFault.DIRECTION_MISSING;
    }
    if (entry.getSts() != null && !BOOKED.equals(entry.getSts().getCd())) {
      return EntryFault.NOT_BOOKED;
    }
    return transactions.size() > 1 ? EntryFault.SEVERAL_TRANSACTIONS : null;
  }

  private String reference() {
    return entry.getNtryRef();
  }

  /** The same for the same entry, so that a statement read twice shows it once. */
  private String madeUpReference() {
    String content =
        String.join(
            "|",
            String.valueOf(reference()),
            String.valueOf(orderId()),
            String.valueOf(value()),
            String.valueOf(currency()),
            String.valueOf(entry.getCdtDbtInd()),
            String.valueOf(bookedOn()),
            text());
    return "?" + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
  }

  private BigDecimal value() {
    return entry.getAmt() == null ? null : entry.getAmt().getValue();
  }

  private String currency() {
    return entry.getAmt() == null ? null : entry.getAmt().getCcy();
  }

  private static boolean isAmount(BigDecimal value) {
    return value != null
        && value.signum() > 0
        && value.scale() <= LONGEST_FRACTION
        && value.precision() - value.scale() <= LONGEST_AMOUNT
        && value.setScale(2, RoundingMode.DOWN).compareTo(value) == 0;
  }

  private String orderId() {
    return first().map(EntryTransaction10::getRefs).map(refs -> refs.getEndToEndId()).orElse(null);
  }

  private String reason() {
    return first().map(EntryTransaction10::getRtrInf).map(EntryOfLibrary::reason).orElse(null);
  }

  private static String reason(PaymentReturnReason5 info) {
    if (!info.getAddtlInf().isEmpty()) {
      return String.join(" ", info.getAddtlInf());
    }
    return info.getRsn() == null ? null : info.getRsn().getCd();
  }

  private Optional<EntryTransaction10> first() {
    return transactions.stream().findFirst();
  }

  private LocalDate bookedOn() {
    DateAndDateTime2Choice day = entry.getBookgDt();
    if (day == null) {
      return null;
    }
    return day.getDtTm() == null ? day.getDt() : day.getDtTm().toLocalDate();
  }

  private String text() {
    return first()
        .map(EntryTransaction10::getRmtInf)
        .map(info -> String.join(" ", info.getUstrd()))
        .orElse("");
  }
}
