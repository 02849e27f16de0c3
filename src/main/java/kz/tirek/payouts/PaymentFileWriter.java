package kz.tirek.payouts;

import com.prowidesoftware.swift.model.mx.JaxbContextCacheImpl;
import com.prowidesoftware.swift.model.mx.JaxbContextLoader;
import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.AccountIdentification4Choice;
import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import com.prowidesoftware.swift.model.mx.dic.AmountType4Choice;
import com.prowidesoftware.swift.model.mx.dic.BranchAndFinancialInstitutionIdentification6;
import com.prowidesoftware.swift.model.mx.dic.CashAccount38;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.CustomerCreditTransferInitiationV09;
import com.prowidesoftware.swift.model.mx.dic.DateAndDateTime2Choice;
import com.prowidesoftware.swift.model.mx.dic.FinancialInstitutionIdentification18;
import com.prowidesoftware.swift.model.mx.dic.GenericOrganisationIdentification1;
import com.prowidesoftware.swift.model.mx.dic.GroupHeader85;
import com.prowidesoftware.swift.model.mx.dic.OrganisationIdentification29;
import com.prowidesoftware.swift.model.mx.dic.Party38Choice;
import com.prowidesoftware.swift.model.mx.dic.PartyIdentification135;
import com.prowidesoftware.swift.model.mx.dic.PaymentIdentification6;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import com.prowidesoftware.swift.model.mx.dic.PaymentMethod3Code;
import com.prowidesoftware.swift.model.mx.dic.RemittanceInformation16;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * Writes one order as an ISO 20022 pain.001.001.09 message: the same message each time, under the
 * order's id, so that the bank recognises an order it was given before.
 */
@Component
class PaymentFileWriter {
  private static final String CURRENCY = "KZT";
  private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

  static {
    // Otherwise the library works out the structure of a message anew for every message.
    JaxbContextLoader.INSTANCE.setCacheImpl(new JaxbContextCacheImpl());
  }

  private final FundAccount fund;

  PaymentFileWriter(FundAccount fund) {
    this.fund = fund;
  }

  String write(Transfer order) {
    MxPain00100109 message = new MxPain00100109();
    message.setCstmrCdtTrfInitn(
        new CustomerCreditTransferInitiationV09()
            .setGrpHdr(header(order))
            .addPmtInf(instruction(order)));
    return message.document();
  }

  private GroupHeader85 header(Transfer order) {
    return new GroupHeader85()
        .setMsgId(order.id())
        .setCreDtTm(createdAt(order))
        .setNbOfTxs("1")
        .setCtrlSum(order.amount().value())
        .setInitgPty(fundAsParty());
  }

  private PaymentInstruction30 instruction(Transfer order) {
    return new PaymentInstruction30()
        .setPmtInfId(order.id())
        .setPmtMtd(PaymentMethod3Code.TRF)
        .setNbOfTxs("1")
        .setCtrlSum(order.amount().value())
        .setReqdExctnDt(new DateAndDateTime2Choice().setDt(createdAt(order).toLocalDate()))
        .setDbtr(fundAsParty())
        .setDbtrAcct(account(fund.iban()))
        .setDbtrAgt(
            new BranchAndFinancialInstitutionIdentification6()
                .setFinInstnId(new FinancialInstitutionIdentification18().setBICFI(fund.bic())))
        .addCdtTrfTxInf(transfer(order));
  }

  private static CreditTransferTransaction34 transfer(Transfer order) {
    return new CreditTransferTransaction34()
        .setPmtId(new PaymentIdentification6().setInstrId(order.id()).setEndToEndId(order.id()))
        .setAmt(
            new AmountType4Choice()
                .setInstdAmt(
                    new ActiveOrHistoricCurrencyAndAmount()
                        .setCcy(CURRENCY)
                        .setValue(order.amount().value())))
        .setCdtr(new PartyIdentification135().setNm(order.recipient()))
        .setCdtrAcct(account(order.iban()))
        .setRmtInf(new RemittanceInformation16().addUstrd(order.purpose()));
  }

  private static OffsetDateTime createdAt(Transfer order) {
    return order
        .createdAt()
        .atZoneSameInstant(ZONE)
        .toOffsetDateTime()
        .truncatedTo(ChronoUnit.SECONDS);
  }

  private PartyIdentification135 fundAsParty() {
    return new PartyIdentification135()
        .setNm(fund.name())
        .setId(
            new Party38Choice()
                .setOrgId(
                    new OrganisationIdentification29()
                        .addOthr(new GenericOrganisationIdentification1().setId(fund.bin()))));
  }

  private static CashAccount38 account(String iban) {
    return new CashAccount38().setId(new AccountIdentification4Choice().setIBAN(iban));
  }
}
