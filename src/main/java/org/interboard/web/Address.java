package org.interboard.web;

/** Where the server listens; port 0 asks for any free port. */
public record Address(String host, int port) {
  @Override
  public String toString() {
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/";
  }
}
