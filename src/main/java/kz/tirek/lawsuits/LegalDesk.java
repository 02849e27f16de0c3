package kz.tirek.lawsuits;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.tirek.common.Money;
import kz.tirek.engine.WorkItem;
import kz.tirek.engine.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the legal department has on its desk. */
@Service
public class LegalDesk {
  private static final List<String> LAWYERS = List.of("legal");
  private static final int MOST_TASKS = 2000;
  private static final int DAYS_OF_A_WEEK = 7;

  private final DeskRepository desk;
  private final WorkItems items;
  private final Clock clock;

  LegalDesk(DeskRepository desk, WorkItems items, Clock clock) {
    this.desk = desk;
    this.items = items;
    this.clock = clock;
  }

  /** What is due first comes first. */
  @Transactional(readOnly = true)
  public List<DeskRow> list(DeskFilter filter) {
    return withWho(desk.page(filter, LocalDate.now(clock)));
  }

  public long count(DeskFilter filter) {
    return desk.count(filter);
  }

  /** Due within the next seven days, today included, and what is overdue. */
  @Transactional(readOnly = true)
  public List<DeskRow> dueThisWeek(List<String> branches) {
    LocalDate today = LocalDate.now(clock);
    return withWho(desk.dueUntil(today.plusDays(DAYS_OF_A_WEEK - 1), branches, today));
  }

  /** Every stage, in order, those without suits too. */
  public List<StageCount> byStage(List<String> branches) {
    Map<SuitStage, StageCount> counted =
        desk.byStage(branches).stream()
            .collect(Collectors.toMap(StageCount::stage, Function.identity()));
    return Arrays.stream(SuitStage.values())
        .map(stage -> counted.getOrDefault(stage, new StageCount(stage, 0, Money.ZERO)))
        .toList();
  }

  /** The twelve months that end with the one given. */
  public List<MonthSums> months(YearMonth last, List<String> branches) {
    return desk.months(last.minusMonths(11), last, branches);
  }

  /** A suit of a recovery shares its tasks' key with it. */
  private List<DeskRow> withWho(List<DeskRow> rows) {
    Map<String, String> assignees = new HashMap<>();
    for (WorkItem item : items.ofGroups(LAWYERS, MOST_TASKS)) {
      if (item.assignee() != null) {
        assignees.put(item.caseNumber(), item.assignee());
      }
    }
    return rows.stream().map(row -> row.heldBy(assignees.get(row.suit().businessKey()))).toList();
  }
}
