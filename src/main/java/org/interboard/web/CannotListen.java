package org.interboard.web;

/** The address asked for cannot be had: its port is taken, or it is not one of this machine's. */
public final class CannotListen extends RuntimeException {
  CannotListen(Address address, Throwable cause) {
    super("cannot listen at %s: %s".formatted(address, cause.getMessage()), cause);
  }
}
