package kz.tirek.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import kz.tirek.access.Access;
import kz.tirek.accounts.Accounts;
import kz.tirek.cases.Applicant;
import kz.tirek.cases.Cases;
import kz.tirek.cases.Channel;
import kz.tirek.cases.NewApplication;
import kz.tirek.cases.NewDocument;
import kz.tirek.cases.Registration;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;
import kz.tirek.common.Sex;
import kz.tirek.payouts.Payouts;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.ApplicationContext;

/** Walks real cases to where a test wants them, as workers and people would. */
final class CaseWalk {
  static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-11-20T10:00:00+05:00");

  private static final String WORKER = "walk";
  private static final long LOCK = 60_000;

  private final Cases cases;
  private final Accounts accounts;
  private final Payouts payouts;
  private final Access access;
  private final ProcessEngine engine;
  private final ObjectMapper json;

  CaseWalk(ApplicationContext beans) {
    cases = beans.getBean(Cases.class);
    accounts = beans.getBean(Accounts.class);
    payouts = beans.getBean(Payouts.class);
    access = beans.getBean(Access.class);
    engine = beans.getBean(ProcessEngine.class);
    json = beans.getBean(ObjectMapper.class);
  }

  static void at(OffsetDateTime moment) {
    ClockUtil.setCurrentTime(Date.from(moment.toInstant()));
  }

  /** A maternity application of a made-up person; the last digits of the IIN are the caller's. */
  Registration register(Region branch, String iin, String familyName, NewDocument... documents) {
    contribute(iin);
    return cases.register(
        new NewApplication(
            PaymentKind.MATERNITY,
            Channel.EGOV,
            new Applicant(
                iin,
                familyName,
                "Әйгерім",
                "Қанатқызы",
                LocalDate.of(1990, 5, 17),
                Sex.F,
                "Абай даңғылы, 10, 25-пәтер",
                branch.code(),
                "KZ86125KZT5004100100",
                "+7 701 000 00 00"),
            LocalDate.of(2026, 11, 2),
            LocalDate.of(2026, 11, 19),
            JsonNodeFactory.instance.objectNode().put("sheetNumber", "ЕЖ-2026-004711"),
            List.of(documents)));
  }

  /** 9 months of 12 with an income of 250,000 ₸ (contributions of 5 %). */
  private void contribute(String iin) {
    StringBuilder persons = new StringBuilder();
    LocalDate first = LocalDate.of(2025, 11, 1);
    for (int month = 0; month < 9; month++) {
      LocalDate period = first.plusMonths(month);
      persons.append(
          """
          :21:%d
          :32B:KZT12500,00
          :70:/OPV/S
          /FM/СЕРІКОВА
          /NM/ӘЙГЕРІМ
          /DT/19900517
          /IDN/%s
          /PERIOD/%02d%d
          """
              .formatted(month + 1, iin, period.getMonthValue(), period.getYear()));
    }
    String file =
        """
        {1:F01TERMINAL}
        {2:I102SGROSS000000U3003}
        {4:
        :20:REF%s
        :50:/D/KZ86125KZT5004100100
        /NAME/ТОО Сынақ
        /IDN/050140001238
        /IRS/1
        /SECO/7
        :52B:TRKBKZKA
        :57B:GCVPKZ2A
        :59:KZ12009NPS0413609816
        /NAME/НАО ГК
        /IDN/160440007161
        /IRS/1
        /SECO/1
        :70:/NUM/%s
        /DATE/260825
        /SEND/07
        /VO/01
        /KNP/012
        /PSO/01
        /PRT/05
        /ASSIGN/Әлеуметтік аударымдар
        %s:32A:260825KZT112500,00
        -}
        """
            .formatted(iin.substring(6), iin.substring(6), persons);
    accounts.receive(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
  }

  /** A registry answers with an outcome, and the engine goes on. */
  /** Real moments differ. */
  static void later() {
    ClockUtil.setCurrentTime(new Date(ClockUtil.getCurrentTime().getTime() + 7_000));
  }

  void answer(String number, String registry, String outcome, String code, String note) {
    Map<String, Object> facts =
        registry.equals("sick-leave") && outcome.equals("PASSED")
            ? Map.of("days", 126, "from", "2026-11-02", "to", "2027-03-07", "clinic", "№4 емхана")
            : Map.of();
    String result =
        write(
            Map.of(
                "outcome", outcome,
                "code", code,
                "note", note,
                "facts", facts,
                "evidence", write(Map.of("registry", registry, "answer", facts)),
                "askedAt",
                    OffsetDateTime.ofInstant(
                            ClockUtil.getCurrentTime().toInstant(),
                            java.time.ZoneId.of("Asia/Almaty"))
                        .toString(),
                "answeredAt",
                    OffsetDateTime.ofInstant(
                            ClockUtil.getCurrentTime().toInstant().plusSeconds(1),
                            java.time.ZoneId.of("Asia/Almaty"))
                        .toString()));
    complete(
        number,
        "registry." + registry,
        Variables.createVariables()
            .putValueTyped("checkResult", Variables.stringValue(result, true)));
  }

  void answerAll(String number) {
    answer(
        number,
        "persons",
        "PASSED",
        "PERSON_CONFIRMED",
        "The persons register confirms the applicant.");
    answer(
        number,
        "sick-leave",
        "PASSED",
        "SHEET_CONFIRMED",
        "Sheet ЕЖ-2026-004711 confirms 126 days from 2026-11-02.");
    answer(
        number,
        "employment",
        "PASSED",
        "LEAVE_CONFIRMED",
        "ТОО Сынақ recorded a maternity leave from 2026-11-02.");
    answer(
        number,
        "accounts",
        "PASSED",
        "CONTRIBUTIONS_FOUND",
        "Contributions were made for 9 of the 12 months from 2025-11 to 2026-10.");
    runJobs(number);
  }

  void answerAllButEmployment(String number) {
    answer(
        number,
        "persons",
        "PASSED",
        "PERSON_CONFIRMED",
        "The persons register confirms the applicant.");
    answer(
        number,
        "sick-leave",
        "PASSED",
        "SHEET_CONFIRMED",
        "Sheet ЕЖ-2026-004711 confirms 126 days from 2026-11-02.");
    answer(
        number,
        "accounts",
        "PASSED",
        "CONTRIBUTIONS_FOUND",
        "Contributions were made for 9 of the 12 months from 2025-11 to 2026-10.");
    answer(
        number,
        "employment",
        "FAILED",
        "LEAVE_NOT_RECORDED",
        "The employer recorded no maternity leave.");
    runJobs(number);
  }

  void bankTakes(String number, boolean accepted, String reason) {
    String answer =
        accepted ? "{\"accepted\":true}" : write(Map.of("accepted", false, "reason", reason));
    complete(
        number,
        "bank.payment-order",
        Variables.createVariables()
            .putValueTyped("bankAnswer", Variables.stringValue(answer, true)));
  }

  void deliverNotice(String number) {
    complete(number, "notice.delivery", Variables.createVariables());
  }

  /** A person answers the open task. */
  void answerTask(String number, String user, Map<String, Object> fields) {
    Task task =
        engine.getTaskService().createTaskQuery().processInstanceBusinessKey(number).singleResult();
    engine.getIdentityService().setAuthentication(user, List.copyOf(access.groupsOf(user)));
    try {
      engine.getTaskService().complete(task.getId(), fields);
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
    runJobs(number);
  }

  /** Whatever is due now. */
  void runJobs(String number) {
    later();
    List<String> instances =
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(number)
            .list()
            .stream()
            .map(instance -> instance.getProcessInstanceId())
            .toList();
    for (String instance : instances) {
      for (Job job :
          engine
              .getManagementService()
              .createJobQuery()
              .processInstanceId(instance)
              .executable()
              .list()) {
        engine.getManagementService().executeJob(job.getId());
      }
    }
  }

  void paid(String number) {
    String order = payouts.ordersOfCase(number).get(0).id();
    String net = payouts.required(order).net().toString();
    payouts.take(
        new ByteArrayInputStream(
            """
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
        <GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-11-23T18:00:00+05:00</CreDtTm></GrpHdr>
        <Stmt><Id>S-%1$s</Id><CreDtTm>2026-11-23T18:00:00+05:00</CreDtTm><Acct><Id><IBAN>KZ699990000000000001</IBAN></Id></Acct>
        <Ntry><NtryRef>E-%1$s</NtryRef><Amt Ccy="KZT">%2$s</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
        <BkTxCd/><NtryDtls><TxDtls><Refs><EndToEndId>%1$s</EndToEndId></Refs></TxDtls></NtryDtls></Ntry>
        </Stmt></BkToCstmrStmt></Document>
        """
                .formatted(order, net)
                .getBytes(StandardCharsets.UTF_8)));
  }

  /** The waiting process is told by the program's own timer. */
  void untilTopic(String number, String topic) throws InterruptedException {
    while (engine
        .getExternalTaskService()
        .createExternalTaskQuery()
        .topicName(topic)
        .list()
        .stream()
        .noneMatch(task -> task.getBusinessKey().equals(number))) {
      Thread.sleep(100);
    }
  }

  private void complete(String number, String topic, VariableMap result) {
    later();
    LockedExternalTask task =
        engine
            .getExternalTaskService()
            .fetchAndLock(1, WORKER)
            .topic(topic, LOCK)
            .businessKey(number)
            .execute()
            .get(0);
    engine.getExternalTaskService().complete(task.getId(), WORKER, null, result);
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
