package kz.tirek.benchmark;

/**
 * One round of one path.
 *
 * @param seconds from the first request until the last order is with the bank
 * @param cpu processor seconds of program, PostgreSQL and client in that time
 */
record Round(int cases, double seconds, double cpu) {

  double casesPerSecond() {
    return cases / seconds;
  }

  double cpuMillisPerCase() {
    return cpu * 1000 / cases;
  }
}
