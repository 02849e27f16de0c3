package kz.tirek.benchmark;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.IntStream;

/** The same processes with no work in them. */
record FloorPath(Installation tirek) implements CasePath {

  @Override
  public boolean isReal() {
    return false;
  }

  @Override
  public List<HttpRequest> prepare(int cases) {
    String round = "F" + System.nanoTime() + "-";
    return IntStream.range(0, cases).mapToObj(i -> start(round + i)).toList();
  }

  @Override
  public void verify() {
    // Nothing is done: that every process waits for the bank's statement is all there is to see.
  }

  private HttpRequest start(String number) {
    return Client.request("admin", tirek.engineUrl() + Installation.FLOOR)
        .header("Content-Type", "text/plain")
        .POST(BodyPublishers.ofString(number))
        .build();
  }
}
