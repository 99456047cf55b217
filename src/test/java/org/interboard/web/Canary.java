package org.interboard.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this machine that nobody has any reason to ask: whoever does was made to. */
final class Canary implements AutoCloseable {
  private final AtomicInteger requests = new AtomicInteger();
  private final HttpServer server;

  private Canary(HttpServer server) {
    this.server = server;
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
  }

  static Canary open() {
    try {
      InetAddress here = InetAddress.getLoopbackAddress();
      Canary canary = new Canary(HttpServer.create(new InetSocketAddress(here, 0), 0));
      canary.server.start();
      return canary;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  int requests() {
    return requests.get();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
