package kz.tirek.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kz.tirek.People;
import kz.tirek.common.Iin;

/** A made-up applicant: what she writes, and what the registries know about her. */
record Woman(Iin iin, LocalDate born) {
  private static final LocalDate TODAY = LocalDate.now();
  private static final LocalDate LEAVE = TODAY.minusDays(5);
  private static final LocalDate FIRST_BORN = LocalDate.of(1988, 1, 1);
  private static int count;

  /** Nobody is born on a day more often than an IIN has numbers for. */
  static synchronized Woman next() {
    LocalDate born = FIRST_BORN.plusDays(count++ % 3_000);
    return new Woman(People.aWomanBorn(born), born);
  }

  static String facts(List<Woman> women) {
    return women.stream().map(Woman::facts).collect(Collectors.joining(",", "[", "]"));
  }

  String application() {
    return """
        {"payment":"MATERNITY","channel":"CORPORATION","riskDate":"%1$s","appliedOn":"%2$s",
         "applicant":{"iin":"%3$s","familyName":"Сәрсенова","givenName":"Айгүл",
           "middleName":"Маратқызы","birthDate":"%4$s","sex":"F","address":"Абай 1",
           "region":"KZ-75","iban":"KZ699990000000000001","phone":"+77010000000"},
         "details":{"sheetNumber":"SL-%3$s"},
         "documents":[]}
        """
        .formatted(LEAVE, TODAY, iin.value(), born);
  }

  private String facts() {
    return """
        {"registry":"persons","iin":"%1$s","fact":{"familyName":"Сәрсенова","givenName":"Айгүл",
          "middleName":"Маратқызы","birthDate":"%2$s","sex":"F","address":"Абай 1",
          "region":"KZ-75"}},
        {"registry":"sick-leave","iin":"%1$s","fact":{"sheets":[{"number":"SL-%1$s",
          "kind":"MATERNITY","from":"%3$s","to":"%4$s","days":126,"clinic":"Clinic 5"}]}},
        {"registry":"employment","iin":"%1$s","fact":{"contracts":[{"employerBin":"050140001238",
          "employer":"Alatau LLP","position":"Teacher","from":"2019-01-01",
          "leaves":[{"kind":"MATERNITY","from":"%3$s","to":"%4$s"}]}]}}
        """
        .formatted(iin.value(), born, LEAVE, LEAVE.plusDays(125));
  }
}
