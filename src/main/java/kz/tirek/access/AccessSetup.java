package kz.tirek.access;

import kz.tirek.common.CannotStart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Groups, permissions, filters and the users that must exist, at every start and before the first
 * request is answered. Nodes that start together take turns.
 */
@Component
class AccessSetup implements SmartInitializingSingleton {
  private static final String TURN = "SELECT pg_advisory_xact_lock(hashtext('tirek.access'))";

  private final TransactionOperations transaction;
  private final JdbcClient database;
  private final UserDirectory users;
  private final Grants grants;
  private final TaskFilters filters;
  private final ObjectProvider<DemoUsers> demo;
  private final String adminPassword;
  private final String workerPassword;

  AccessSetup(
      TransactionOperations transaction,
      JdbcClient database,
      UserDirectory users,
      Grants grants,
      TaskFilters filters,
      ObjectProvider<DemoUsers> demo,
      @Value("${tirek.admin.password:}") String adminPassword,
      @Value("${tirek.worker.password:}") String workerPassword) {
    this.transaction = transaction;
    this.database = database;
    this.users = users;
    this.grants = grants;
    this.filters = filters;
    this.demo = demo;
    this.adminPassword = adminPassword;
    this.workerPassword = workerPassword;
  }

  @Override
  public void afterSingletonsInstantiated() {
    transaction.executeWithoutResult(
        status -> {
          database.sql(TURN).query((row, number) -> number).list();
          UserGroups.all().forEach(users::group);
          grants.apply();
          filters.apply();
          demo.ifAvailable(DemoUsers::create);
          ensureWorker();
          ensureAdministrator();
        });
  }

  private void ensureWorker() {
    if (!workerPassword.isEmpty()) {
      users.put("worker", workerPassword, "Worker role", UserGroups.WORKER);
    }
  }

  /** Without an administrator the engine would let anyone become one (CVE-2026-77226). */
  private void ensureAdministrator() {
    if (users.hasMembers(UserGroups.ADMIN)) {
      return;
    }
    if (adminPassword.isEmpty()) {
      throw new CannotStart(
          "Nobody is in group camunda-admin. Set TIREK_ADMIN_PASSWORD (at least 12 characters) for"
              + " one start: the user 'admin' is created with it");
    }
    users.put("admin", adminPassword, "Administrator", UserGroups.ADMIN);
  }
}
