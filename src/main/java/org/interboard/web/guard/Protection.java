package org.interboard.web.guard;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What whoever runs the server chooses of its protection; the rest of it is always on.
 *
 * @param queryTime how long one query may take
 * @param limitClients whether each client has its share only
 * @param clientHeader the header in which a proxy before the server names the client
 * @param strictTransport whether browsers are told to come by HTTPS only
 * @param log takes one line of JSON for each request, if anybody wants them
 */
public record Protection(
    Duration queryTime,
    boolean limitClients,
    Optional<String> clientHeader,
    boolean strictTransport,
    Optional<Consumer<String>> log) {

  /** As it is on a person's own machine. */
  public static Protection usual() {
    return new Protection(
        Duration.ofSeconds(Limit.TIME.most()), false, Optional.empty(), false, Optional.empty());
  }

  public Protection withQueryTime(Duration time) {
    return new Protection(time, limitClients, clientHeader, strictTransport, log);
  }

  /** Each client has its share; a proxy may name the client in the header. */
  public Protection limitingClients(Optional<String> header) {
    return new Protection(queryTime, true, header, strictTransport, log);
  }

  public Protection withLog(Consumer<String> lines) {
    return new Protection(
        queryTime, limitClients, clientHeader, strictTransport, Optional.of(lines));
  }

  public Protection withStrictTransport() {
    return new Protection(queryTime, limitClients, clientHeader, true, log);
  }
}
