package kz.tirek.registries;

public final class WorkerRole {
  private WorkerRole() {}

  public static void start(String... args) {}
}
