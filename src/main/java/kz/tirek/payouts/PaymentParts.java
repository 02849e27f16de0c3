package kz.tirek.payouts;

import com.prowidesoftware.swift.model.mx.dic.AccountIdentification4Choice;
import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import com.prowidesoftware.swift.model.mx.dic.AmountType4Choice;
import com.prowidesoftware.swift.model.mx.dic.BranchAndFinancialInstitutionIdentification6;
import com.prowidesoftware.swift.model.mx.dic.CashAccount38;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.DateAndDateTime2Choice;
import com.prowidesoftware.swift.model.mx.dic.FinancialInstitutionIdentification18;
import com.prowidesoftware.swift.model.mx.dic.GenericOrganisationIdentification1;
import com.prowidesoftware.swift.model.mx.dic.GroupHeader85;
import com.prowidesoftware.swift.model.mx.dic.OrganisationIdentification29;
import com.prowidesoftware.swift.model.mx.dic.Party38Choice;
import com.prowidesoftware.swift.model.mx.dic.PartyIdentification135;
import com.prowidesoftware.swift.model.mx.dic.PaymentIdentification6;
import com.prowidesoftware.swift.model.mx.dic.RemittanceInformation16;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** The parts of a pain.001.001.09 message, as the library has them. */
final class PaymentParts {
  private static final String CURRENCY = "KZT";

  /** Max140Text of the standard: names and purposes. */
  private static final int LONGEST_TEXT = 140;

  private final FundAccount fund;

  PaymentParts(FundAccount fund) {
    this.fund = fund;
  }

  GroupHeader85 header(FileHead head, OffsetDateTime createdAt) {
    return new GroupHeader85()
        .setMsgId(head.messageId())
        .setCreDtTm(createdAt)
        .setNbOfTxs(String.valueOf(head.orders()))
        .setCtrlSum(head.amount().value())
        .setInitgPty(fund());
  }

  DateAndDateTime2Choice day(LocalDate day) {
    return new DateAndDateTime2Choice().setDt(day);
  }

  PartyIdentification135 fund() {
    return new PartyIdentification135()
        .setNm(fund.name())
        .setId(
            new Party38Choice()
                .setOrgId(
                    new OrganisationIdentification29()
                        .addOthr(new GenericOrganisationIdentification1().setId(fund.bin()))));
  }

  CashAccount38 fundAccount() {
    return account(fund.iban());
  }

  BranchAndFinancialInstitutionIdentification6 fundBank() {
    return new BranchAndFinancialInstitutionIdentification6()
        .setFinInstnId(new FinancialInstitutionIdentification18().setBICFI(fund.bic()));
  }

  CreditTransferTransaction34 transfer(Transfer order) {
    return new CreditTransferTransaction34()
        .setPmtId(new PaymentIdentification6().setInstrId(order.id()).setEndToEndId(order.id()))
        .setAmt(
            new AmountType4Choice()
                .setInstdAmt(
                    new ActiveOrHistoricCurrencyAndAmount()
                        .setCcy(CURRENCY)
                        .setValue(order.amount().value())))
        .setCdtr(new PartyIdentification135().setNm(text(order.recipient())))
        .setCdtrAcct(account(order.iban()))
        .setRmtInf(new RemittanceInformation16().addUstrd(text(order.purpose())));
  }

  private static CashAccount38 account(String iban) {
    return new CashAccount38().setId(new AccountIdentification4Choice().setIBAN(iban));
  }

  /** XML has no place for control characters; one name must not spoil thousands of payments. */
  private static String text(String text) {
    String clean =
        text.chars().anyMatch(Character::isISOControl)
            ? text.replaceAll("\\p{Cntrl}", " ").strip()
            : text;
    return clean.length() <= LONGEST_TEXT ? clean : clean.substring(0, LONGEST_TEXT);
  }
}
