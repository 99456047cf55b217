package org.interboard.store;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this machine that answers as badly as it is told to. */
final class Hostile implements AutoCloseable {
  private final ServerSocket socket;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicInteger asked = new AtomicInteger();

  /** What it does once it was asked. */
  interface Habit {
    void answer(OutputStream out) throws IOException, InterruptedException;
  }

  Hostile(Habit habit) throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    threads.execute(() -> listen(habit));
  }

  /** Sends that head and that body, with the length of the body if the head has none. */
  static Habit says(String head, String body) {
    return out -> {
      String length = head.contains("\nX-Open:") ? "" : "\nContent-Length: " + body.length();
      out.write(
          ("HTTP/1.1 " + head + length + "\n\n")
              .replace("\n", "\r\n")
              .getBytes(StandardCharsets.UTF_8));
      out.write(body.getBytes(StandardCharsets.UTF_8));
      out.flush();
    };
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + path);
  }

  int asked() {
    return asked.get();
  }

  private void listen(Habit habit) {
    while (!socket.isClosed()) {
      try {
        Socket caller = socket.accept();
        threads.execute(() -> answer(caller, habit));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void answer(Socket caller, Habit habit) {
    try (caller) {
      caller.getInputStream().read(new byte[65_536]);
      asked.incrementAndGet();
      habit.answer(caller.getOutputStream());
    } catch (IOException | InterruptedException gone) {
      // the caller has had enough, or the test is over
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
    threads.shutdownNow();
  }
}
