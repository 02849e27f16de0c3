package kz.tirek.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import kz.tirek.law.SocialPaymentLaw;

/**
 * Writes the MT-102 files of the demo population to a folder, without starting Tirek. The folder is
 * the argument; {@code -Dtirek.demo.people=300}, {@code -Dtirek.demo.seed=2022} and {@code
 * -Dtirek.demo.today=2026-11-20} (the day of this computer) change the population.
 */
public final class WriteDemoFiles {
  private WriteDemoFiles() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length == 0 ? "demo-files" : arguments[0]);
    Population population =
        Population.generate(
            Long.getLong("tirek.demo.seed", 2022L),
            Integer.getInteger("tirek.demo.people", 300),
            LocalDate.parse(System.getProperty("tirek.demo.today", LocalDate.now().toString())),
            SocialPaymentLaw.load());
    int files = MtFiles.write(population, folder);
    System.out.printf(
        "%d people, %d payers, %d contributions in %d files under %s%n",
        population.people().size(),
        population.employers().size(),
        population.contributions().size(),
        files,
        folder);
  }
}
