package kz.tirek.simulator;

/** Payment files (pain.001.001.09) as the Fund would write them. */
public final class PaymentFiles {
  public static final String FUND = "KZ06125KZT1001300219";
  public static final String RECIPIENT = "KZ75125KZT1001300335";
  public static final String CLOSED = "KZ95926KZT0000000017";

  private PaymentFiles() {}

  public static String of(String messageId, String... transfers) {
    return of(messageId, transfers.length, null, transfers);
  }

  static String of(String messageId, int count, String sum, String... transfers) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"><CstmrCdtTrfInitn>
        <GrpHdr><MsgId>%s</MsgId><CreDtTm>2026-11-20T10:00:00+05:00</CreDtTm><NbOfTxs>%d</NbOfTxs>%s
        <InitgPty><Nm>Fund</Nm></InitgPty></GrpHdr>
        <PmtInf><PmtInfId>1</PmtInfId><PmtMtd>TRF</PmtMtd><ReqdExctnDt><Dt>2026-11-20</Dt></ReqdExctnDt>
        <Dbtr><Nm>Fund</Nm></Dbtr><DbtrAcct><Id><IBAN>%s</IBAN></Id></DbtrAcct>
        <DbtrAgt><FinInstnId/></DbtrAgt>%s</PmtInf></CstmrCdtTrfInitn></Document>
        """
        .formatted(
            messageId,
            count,
            sum == null ? "" : "<CtrlSum>" + sum + "</CtrlSum>",
            FUND,
            String.join("", transfers));
  }

  public static String transfer(String id, String amount, String iban) {
    return transfer(id, amount, "KZT", iban);
  }

  static String transfer(String id, String amount, String currency, String iban) {
    return """
        <CdtTrfTxInf><PmtId><EndToEndId>%s</EndToEndId></PmtId>\
        <Amt><InstdAmt Ccy="%s">%s</InstdAmt></Amt>\
        <Cdtr><Nm>Әбенова Гүлнұр</Nm></Cdtr><CdtrAcct><Id><IBAN>%s</IBAN></Id></CdtrAcct></CdtTrfTxInf>"""
        .formatted(id, currency, amount, iban);
  }
}
