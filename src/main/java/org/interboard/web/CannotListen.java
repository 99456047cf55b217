package org.interboard.web;

import java.nio.channels.UnresolvedAddressException;
import java.util.Map;

/** The address asked for cannot be had: its port is taken, or it is not one of this machine's. */
public final class CannotListen extends RuntimeException {
  private static final Map<String, String> MENDING =
      Map.of(
          "already in use", "choose another port with --port, or stop what has this one",
          "Permission denied", "ports below 1024 are not for everybody, choose another with --port",
          "Cannot assign", "it is not an address of this machine, choose another with --host");

  CannotListen(Address address, Throwable cause) {
    super("cannot listen at %s: %s".formatted(address, reason(cause)), cause);
  }

  private static String reason(Throwable cause) {
    if (cause instanceof UnresolvedAddressException) {
      return "no machine of that name is known";
    }
    if (cause.getCause() != null) {
      return reason(cause.getCause());
    }
    String said = String.valueOf(cause.getMessage());
    return MENDING.entrySet().stream()
        .filter(each -> said.contains(each.getKey()))
        .map(each -> said + ": " + each.getValue())
        .findFirst()
        .orElse(said);
  }
}
