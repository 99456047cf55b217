package org.interboard.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A connection on which a client says just what it likes. */
final class Wire implements AutoCloseable {
  private static final Pattern ANSWER = Pattern.compile("HTTP/1\\.[01] \\d{3}");
  private final Socket socket;

  private Wire(Socket socket) {
    this.socket = socket;
  }

  static Wire to(Site site) {
    return to(site.at("/").getPort());
  }

  static Wire to(int port) {
    try {
      Socket socket = new Socket("127.0.0.1", port);
      socket.setSoTimeout(20_000);
      return new Wire(socket);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One that takes in as little as the system lets it. */
  static Wire narrow(Site site) {
    try {
      Socket socket = new Socket();
      socket.setReceiveBufferSize(1024);
      socket.connect(new InetSocketAddress("127.0.0.1", site.at("/").getPort()));
      return new Wire(socket);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that the server says until it closes the connection. */
  static String say(Site site, String request) {
    try (Wire wire = to(site)) {
      wire.write(request);
      wire.socket.shutdownOutput();
      return wire.rest();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Wire write(String text) {
    try {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String rest() {
    try {
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static long answers(String said) {
    return ANSWER.matcher(said).results().count();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
