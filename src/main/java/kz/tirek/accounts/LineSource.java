package kz.tirek.accounts;

import java.io.IOException;
import java.util.function.Consumer;

/** The lines of one file, pushed one by one. */
@FunctionalInterface
interface LineSource {
  void pushTo(Consumer<FileLine> sink) throws IOException;
}
