package kz.tirek.benchmark;

import static kz.tirek.benchmark.Installation.CLIENT;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;

/** Maternity applications of different women whom every registry confirms. */
final class RealPath implements CasePath {
  private final Installation tirek;
  private final Client client;
  private int prepared;

  RealPath(Installation tirek, Client client) {
    this.tirek = tirek;
    this.client = client;
  }

  @Override
  public boolean isReal() {
    return true;
  }

  @Override
  public List<HttpRequest> prepare(int cases) throws Exception {
    List<Woman> women = Stream.generate(Woman::next).limit(cases).toList();
    client.send(
        Client.json(
            "PUT",
            HttpRequest.newBuilder(java.net.URI.create(tirek.simulatorUrl() + "/facts")),
            Woman.facts(women)));
    for (String file : ContributionsOf.all(women)) {
      client.send(
          Client.request(CLIENT, tirek.engineUrl() + "/api/v1/contributions/files")
              .header("Content-Type", "text/plain")
              .POST(BodyPublishers.ofString(file))
              .build());
    }
    prepared += cases;
    return women.stream().map(this::application).toList();
  }

  @Override
  public void verify() {
    long sent =
        tirek
            .database()
            .sql(
                """
                SELECT count(*) FROM application a
                JOIN case_decision d ON d.case_number = a.number AND d.automatic
                JOIN payment_order o ON o.case_number = a.number AND o.status = 'SENT'
                WHERE a.status = 'ASSIGNED'
                """)
            .query(Long.class)
            .single();
    if (sent != prepared) {
      throw new IllegalStateException(
          "%d of %d cases were assigned and paid".formatted(sent, prepared));
    }
  }

  private HttpRequest application(Woman woman) {
    return Client.json(
        "POST",
        Client.request(CLIENT, tirek.engineUrl() + "/api/v1/applications")
            .header("Idempotency-Key", woman.iin().value()),
        woman.application());
  }
}
