package kz.tirek.benchmark;

import java.net.http.HttpRequest;
import java.util.List;

/** One way to bring cases to the point where their payment order is with the bank. */
interface CasePath {

  /** Whether the real worker does the work, or the one that does nothing. */
  boolean isReal();

  /** Makes new cases possible, and returns the requests that begin them. */
  List<HttpRequest> prepare(int cases) throws Exception;

  /**
   * @throws IllegalStateException when not every case so far went all the way
   */
  void verify();
}
