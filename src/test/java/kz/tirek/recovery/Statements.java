package kz.tirek.recovery;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Text of a camt.053.001.08 statement with one entry. */
final class Statements {
  private Statements() {}

  static InputStream of(
      String reference,
      String order,
      String direction,
      String amount,
      String currency,
      String text) {
    return new ByteArrayInputStream(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">
          <BkToCstmrStmt>
            <GrpHdr><MsgId>S</MsgId><CreDtTm>2026-06-01T18:00:00+05:00</CreDtTm></GrpHdr>
            <Stmt><Id>S-%1$s</Id>
              <Ntry><NtryRef>%1$s</NtryRef><Amt Ccy="%5$s">%4$s</Amt><CdtDbtInd>%3$s</CdtDbtInd>
              <Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-06-01</Dt></BookgDt><BkTxCd/>
              <NtryDtls><TxDtls><Refs><EndToEndId>%2$s</EndToEndId></Refs>
              <RmtInf><Ustrd>%6$s</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry></Stmt>
          </BkToCstmrStmt>
        </Document>
        """
            .formatted(reference, order, direction, amount, currency, text)
            .getBytes(StandardCharsets.UTF_8));
  }
}
