package org.interboard.web.guard;

/** Whoever asked has closed the connection: there is nobody to answer. */
public final class ClientGone extends RuntimeException {
  ClientGone() {
    super("the client has gone", null, false, false);
  }
}
