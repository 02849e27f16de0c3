package kz.tirek.payouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.CustomerCreditTransferInitiationV09;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import kz.tirek.common.Money;
import kz.tirek.simulator.RunningSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaymentFileWriterTest {
  private static final OffsetDateTime MADE = OffsetDateTime.parse("2026-11-20T04:00:00.123Z");
  private static final String IBAN = "KZ75125KZT1001300335";

  private final PaymentFileWriter writer =
      new PaymentFileWriter(
          new FundAccount("Fund", "040340000007", "KZ699990000000000001", "TRKBKZKA"));

  @TempDir private Path folder;

  @Test
  void writesAsManyOrdersAsThereAre() {
    CustomerCreditTransferInitiationV09 message =
        MxPain00100109.parse(file(3, "600.00", orders(3))).getCstmrCdtTrfInitn();

    assertThat(message.getGrpHdr().getMsgId()).isEqualTo("RUN-1");
    assertThat(message.getGrpHdr().getCreDtTm())
        .isEqualTo(OffsetDateTime.parse("2026-11-20T09:00:00+05:00"));
    assertThat(message.getGrpHdr().getNbOfTxs()).isEqualTo("3");
    // 100 + 200 + 300
    assertThat(message.getGrpHdr().getCtrlSum()).isEqualByComparingTo("600.00");
    assertThat(message.getPmtInf()).hasSize(1);
    PaymentInstruction30 payment = message.getPmtInf().get(0);
    assertThat(payment.getReqdExctnDt().getDt()).isEqualTo("2026-11-23");
    assertThat(payment.getDbtrAcct().getId().getIBAN()).isEqualTo("KZ699990000000000001");
    assertThat(payment.getDbtrAgt().getFinInstnId().getBICFI()).isEqualTo("TRKBKZKA");
    assertThat(payment.getCdtTrfTxInf())
        .extracting(order -> order.getPmtId().getEndToEndId())
        .containsExactly("E-1", "E-2", "E-3");
    CreditTransferTransaction34 second = payment.getCdtTrfTxInf().get(1);
    assertThat(second.getAmt().getInstdAmt().getValue()).isEqualByComparingTo("200.00");
    assertThat(second.getAmt().getInstdAmt().getCcy()).isEqualTo("KZT");
    assertThat(second.getCdtr().getNm()).isEqualTo("Әбенова \"Гүлнұр\" <2>");
    assertThat(second.getCdtrAcct().getId().getIBAN()).isEqualTo(IBAN);
    assertThat(second.getRmtInf().getUstrd()).containsExactly("Social payment & more");
  }

  @Test
  void writesTheSameBytesEachTime() {
    assertThat(file(3, "600.00", orders(3))).isEqualTo(file(3, "600.00", orders(3)));
  }

  @Test
  void isTakenByTheBank() {
    try (RunningSimulator bank = RunningSimulator.on(folder)) {
      assertThat(bank.post("/bank/orders", "application/xml", file(3, "600.00", orders(3))).body())
          .startsWith("{\"messageId\":\"RUN-1\",\"accepted\":true")
          .doesNotContain("RJCT");
    }
  }

  @Test
  void keepsOneNameFromSpoilingTheFile() {
    Transfer strange =
        new Transfer("E-1", "Аб\u0001ай " + "а".repeat(200), IBAN, Money.of("1.00"), "p", MADE);

    String name =
        MxPain00100109.parse(file(1, "1.00", List.of(strange)))
            .getCstmrCdtTrfInitn()
            .getPmtInf()
            .get(0)
            .getCdtTrfTxInf()
            .get(0)
            .getCdtr()
            .getNm();

    assertThat(name).startsWith("Аб ай а").hasSize(140);
  }

  @Test
  void refusesToWriteWhatTheBankWouldRefuse() {
    assertThatThrownBy(() -> file(2, "600.00", orders(3)))
        .hasMessage("RUN-1 should hold 2 orders of 600.00 KZT, and holds 3 of 600.00");
    assertThatThrownBy(() -> file(3, "600.01", orders(3))).hasMessageContaining("600.01");
  }

  private String file(int count, String sum, List<Transfer> orders) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(
        new FileHead("RUN-1", MADE, count, Money.of(sum), LocalDate.of(2026, 11, 23)),
        orders.iterator(),
        out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Transfer> orders(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            i ->
                new Transfer(
                    "E-" + i,
                    "Әбенова \"Гүлнұр\" <" + i + ">",
                    IBAN,
                    Money.of(i + "00.00"),
                    "Social payment & more",
                    MADE))
        .toList();
  }
}
