package kz.tirek.simulator;

public final class SimulatorRole {
  private SimulatorRole() {}

  public static void start(String... args) {}
}
