package kz.tirek.payouts;

import com.prowidesoftware.swift.model.mx.MxCamt05300108;
import com.prowidesoftware.swift.model.mx.dic.AccountStatement9;
import com.prowidesoftware.swift.model.mx.dic.CreditDebitCode;
import com.prowidesoftware.swift.model.mx.dic.DateAndDateTime2Choice;
import com.prowidesoftware.swift.model.mx.dic.EntryTransaction10;
import com.prowidesoftware.swift.model.mx.dic.PaymentReturnReason5;
import com.prowidesoftware.swift.model.mx.dic.ReportEntry10;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.tirek.common.Impossible;
import kz.tirek.common.Money;

/** Reads an ISO 20022 camt.053.001.08 statement into the entries that concern orders. */
final class StatementReader {
  record Statement(String id, List<StatementEntry> entries) {}

  private StatementReader() {}

  static Statement read(InputStream camt053) {
    MxCamt05300108 message = parse(camt053);
    if (message == null
        || message.getBkToCstmrStmt() == null
        || message.getBkToCstmrStmt().getStmt().isEmpty()) {
      throw unreadable();
    }
    List<AccountStatement9> statements = message.getBkToCstmrStmt().getStmt();
    return new Statement(
        statements.get(0).getId(),
        statements.stream()
            .flatMap(statement -> statement.getNtry().stream())
            .map(StatementReader::entry)
            .toList());
  }

  private static MxCamt05300108 parse(InputStream camt053) {
    try {
      return MxCamt05300108.parse(new String(camt053.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException notXml) {
      throw unreadable();
    }
  }

  private static Impossible unreadable() {
    return new Impossible(
        "STATEMENT_UNREADABLE", "This is not a bank statement in the form camt.053.001.08");
  }

  private static StatementEntry entry(ReportEntry10 entry) {
    Optional<EntryTransaction10> details =
        entry.getNtryDtls().stream().flatMap(d -> d.getTxDtls().stream()).findFirst();
    return new StatementEntry(
        entry.getNtryRef(),
        details.map(EntryTransaction10::getRefs).map(refs -> refs.getEndToEndId()).orElse(null),
        Money.rounded(entry.getAmt().getValue()),
        entry.getAmt().getCcy(),
        entry.getCdtDbtInd() == CreditDebitCode.CRDT,
        details.map(EntryTransaction10::getRtrInf).map(StatementReader::reason).orElse(null),
        bookedOn(entry.getBookgDt()),
        details
            .map(EntryTransaction10::getRmtInf)
            .map(info -> String.join(" ", info.getUstrd()))
            .orElse(""));
  }

  private static LocalDate bookedOn(DateAndDateTime2Choice day) {
    if (day == null) {
      return null;
    }
    return day.getDtTm() == null ? day.getDt() : day.getDtTm().toLocalDate();
  }

  private static String reason(PaymentReturnReason5 info) {
    if (!info.getAddtlInf().isEmpty()) {
      return String.join(" ", info.getAddtlInf());
    }
    return info.getRsn() == null ? null : info.getRsn().getCd();
  }
}
