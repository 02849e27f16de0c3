package kz.tirek.payouts;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Text of a camt.053.001.08 statement. */
public final class AStatement {
  private AStatement() {}

  /** A whole statement that gives one order back. */
  public static InputStream returned(String order, String amount) {
    return new ByteArrayInputStream(
        of(returned("RETURN-" + order, order, amount, "AC04")).getBytes(StandardCharsets.UTF_8));
  }

  /** A whole statement that books one order. */
  public static InputStream paid(String order, String amount) {
    return new ByteArrayInputStream(
        of(paid("PAID-" + order, order, amount)).getBytes(StandardCharsets.UTF_8));
  }

  static String of(String... entries) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">
          <BkToCstmrStmt>
            <GrpHdr><MsgId>S</MsgId><CreDtTm>2026-11-20T18:00:00+05:00</CreDtTm></GrpHdr>
            <Stmt><Id>S-2026-11-20</Id>%s</Stmt>
          </BkToCstmrStmt>
        </Document>
        """
        .formatted(String.join("", entries));
  }

  static String paid(String reference, String order, String amount) {
    return entry(reference, order, amount, "DBIT", "");
  }

  static String returned(String reference, String order, String amount, String reason) {
    return entry(
        reference,
        order,
        amount,
        "CRDT",
        "<RtrInf><Rsn><Cd>%s</Cd></Rsn></RtrInf>".formatted(reason));
  }

  private static String entry(
      String reference, String order, String amount, String direction, String more) {
    return """
        <Ntry><NtryRef>%s</NtryRef><Amt Ccy="KZT">%s</Amt><CdtDbtInd>%s</CdtDbtInd>
        <Sts><Cd>BOOK</Cd></Sts><BkTxCd/><NtryDtls><TxDtls>
        <Refs><EndToEndId>%s</EndToEndId></Refs>%s</TxDtls></NtryDtls></Ntry>
        """
        .formatted(reference, amount, direction, order, more);
  }
}
