package org.interboard.mcp;

/** An argument that a tool needs and lacks, or cannot read. */
final class BadArgument extends RuntimeException {
  BadArgument(String message) {
    super(message);
  }
}
