package org.interboard.cli;

/** A command whose words make no sense together; the message is one sentence for a person. */
final class Misuse extends RuntimeException {
  Misuse(String message) {
    super(message);
  }
}
