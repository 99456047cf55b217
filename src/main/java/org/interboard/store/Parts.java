package org.interboard.store;

import java.net.URI;
import java.net.http.HttpHeaders;

/** Tells from the headers of an answer that is said to be good whether it may be a part of one. */
final class Parts {
  private Parts() {}

  static void refuse(URI server, HttpHeaders headers, int rows) {
    if (headers.firstValue("Content-Length").isEmpty()
        && headers.firstValue("Transfer-Encoding").isEmpty()) {
      throw NoAnswer.unusable(server, "does not say where its answer ends");
    }
    // Virtuoso gives what it has found when its time is over, or as many rows as it is set to.
    if (headers.firstValue("X-SQL-State").isPresent()) {
      throw NoAnswer.unusable(server, "gave a part of the answer when its time was over");
    }
    if (headers.firstValue("X-SPARQL-MaxRows").filter(most -> most.equals("" + rows)).isPresent()) {
      throw NoAnswer.unusable(server, "gives no more than %,d rows".formatted(rows));
    }
  }
}
