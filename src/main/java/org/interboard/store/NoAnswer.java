package org.interboard.store;

import java.net.URI;

/**
 * A server of others that gives no answer that can be used: there is none of part of an answer. The
 * message names the server by its host, and what it did.
 */
public final class NoAnswer extends RuntimeException {
  /**
   * What was wrong: too slow, not there, not usable, or not asked as it gave no answers of late.
   */
  public enum Kind {
    LATE,
    GONE,
    UNUSABLE,
    RESTING
  }

  private final Kind kind;

  private NoAnswer(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  static NoAnswer late(URI server, long seconds) {
    return new NoAnswer(
        Kind.LATE, "%s did not answer within %d seconds".formatted(host(server), seconds));
  }

  static NoAnswer gone(URI server, String what) {
    return new NoAnswer(Kind.GONE, host(server) + " " + what);
  }

  static NoAnswer unusable(URI server, String what) {
    return new NoAnswer(Kind.UNUSABLE, host(server) + " " + what);
  }

  static NoAnswer resting(URI server) {
    return new NoAnswer(
        Kind.RESTING,
        "%s has not answered of late, or has too much to do: ask again in a few seconds"
            .formatted(host(server)));
  }

  private static String host(URI server) {
    return "the SPARQL server " + server.getAuthority();
  }

  public Kind kind() {
    return kind;
  }
}
