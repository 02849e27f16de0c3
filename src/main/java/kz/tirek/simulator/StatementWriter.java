package kz.tirek.simulator;

import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import kz.tirek.common.Money;
import kz.tirek.simulator.Statement.Placed;
import org.springframework.stereotype.Component;

/** Writes an ISO 20022 camt.053.001.08, in the order its schema wants. */
@Component
class StatementWriter {
  private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08";

  private final BankBooks books;

  StatementWriter(BankBooks books) {
    this.books = books;
  }

  /** The entries come from the books one by one: memory does not grow with them. */
  void write(List<Statement> statements, OutputStream out) {
    int entries = statements.stream().mapToInt(Statement::entries).sum();
    Instant asOf =
        statements.stream().map(Statement::asOf).max(Comparator.naturalOrder()).orElseThrow();
    XmlText xml = new XmlText(out, NAMESPACE, "Document");
    xml.within(
        "BkToCstmrStmt",
        () -> {
          xml.within(
              "GrpHdr",
              () -> {
                xml.leaf("MsgId", "STMT-" + statements.get(0).day() + "-" + entries);
                xml.leaf("CreDtTm", time(asOf));
              });
          statements.forEach(statement -> statement(xml, statement));
        });
    xml.end();
  }

  private void statement(XmlText xml, Statement statement) {
    xml.within(
        "Stmt",
        () -> {
          xml.leaf("Id", statement.id());
          xml.leaf("ElctrncSeqNb", String.valueOf(statement.entries()));
          xml.leaf("CreDtTm", time(statement.asOf()));
          account(xml, "Acct", statement.iban());
          balance(xml, "OPBD", statement.opening(), statement);
          balance(xml, "CLBD", statement.closing(), statement);
          statement.moved().forEach(placed -> entries(xml, placed));
        });
  }

  private void entries(XmlText xml, Placed placed) {
    Movement movement = placed.movement();
    books.orders(
        placed.file(),
        order -> {
          if (movement.includes(order)) {
            entry(xml, new StatementEntry(order, movement));
          }
        });
  }

  private static void balance(XmlText xml, String code, Money balance, Statement statement) {
    boolean overdrawn = balance.compareTo(Money.ZERO) < 0;
    xml.within(
        "Bal",
        () -> {
          xml.within("Tp", () -> xml.within("CdOrPrtry", () -> xml.leaf("Cd", code)));
          xml.amount("Amt", overdrawn ? Money.ZERO.minus(balance) : balance);
          xml.leaf("CdtDbtInd", overdrawn ? "DBIT" : "CRDT");
          xml.within("Dt", () -> xml.leaf("Dt", statement.day().toString()));
        });
  }

  private static void entry(XmlText xml, StatementEntry entry) {
    xml.within(
        "Ntry",
        () -> {
          xml.leaf("NtryRef", entry.reference());
          xml.amount("Amt", entry.order().amount());
          xml.leaf("CdtDbtInd", entry.returned() ? "CRDT" : "DBIT");
          if (entry.returned()) {
            xml.leaf("RvslInd", "true");
          }
          xml.within("Sts", () -> xml.leaf("Cd", "BOOK"));
          xml.within("BookgDt", () -> xml.leaf("DtTm", time(entry.at())));
          xml.within("ValDt", () -> xml.leaf("Dt", entry.day().toString()));
          xml.leaf("AcctSvcrRef", entry.order().reference());
          transactionCode(xml, entry.returned());
          xml.within("NtryDtls", () -> xml.within("TxDtls", () -> transaction(xml, entry)));
        });
  }

  private static void transactionCode(XmlText xml, boolean returned) {
    xml.within(
        "BkTxCd",
        () ->
            xml.within(
                "Domn",
                () -> {
                  xml.leaf("Cd", "PMNT");
                  xml.within(
                      "Fmly",
                      () -> {
                        xml.leaf("Cd", "ICDT");
                        xml.leaf("SubFmlyCd", returned ? "RRTN" : "DMCT");
                      });
                }));
  }

  private static void transaction(XmlText xml, StatementEntry entry) {
    BankOrder order = entry.order();
    xml.within(
        "Refs",
        () -> {
          xml.leaf("MsgId", order.messageId());
          xml.leaf("AcctSvcrRef", entry.reference());
          xml.leaf("EndToEndId", order.endToEndId());
        });
    xml.amount("Amt", order.amount());
    xml.leaf("CdtDbtInd", entry.returned() ? "CRDT" : "DBIT");
    xml.within(
        "RltdPties",
        () -> {
          xml.within("Cdtr", () -> xml.within("Pty", () -> xml.leaf("Nm", order.creditorName())));
          account(xml, "CdtrAcct", order.creditorIban());
        });
    if (entry.returned()) {
      xml.within("RtrInf", () -> xml.within("Rsn", () -> xml.leaf("Cd", order.returnReason())));
    }
  }

  private static void account(XmlText xml, String name, String iban) {
    xml.within(name, () -> xml.within("Id", () -> xml.leaf("IBAN", iban)));
  }

  private static String time(Instant instant) {
    return instant
        .truncatedTo(ChronoUnit.MILLIS)
        .atZone(Movement.ZONE)
        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
