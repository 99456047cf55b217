package org.interboard.faults;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests of many clients, each over a connection of its own, and what became of each. */
final class Exchanges {
  private static final int TIMEOUT_MILLIS = 60_000;
  private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");
  private final ConcurrentMap<Outcome, Queue<String>> seen = new ConcurrentHashMap<>();

  /** What a client sees of its request. */
  enum Outcome {
    ANSWERED,
    LATER,
    REFUSED,
    CUT,
    OTHER
  }

  /** Sends one and notes what comes of it. */
  void ask(URI address, String path) {
    String answer = "";
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(TIMEOUT_MILLIS);
      String request =
          "GET /%s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
              .formatted(path, address.getAuthority());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      answer = read(socket.getInputStream());
      note(outcome(answer), path + " " + answer.lines().findFirst().orElse(""));
    } catch (SocketException refused) {
      note(Outcome.REFUSED, path);
      pause();
    } catch (IOException lost) {
      note(Outcome.CUT, path + " " + lost);
    }
  }

  /** As a client does that asks again: not at once. */
  private static void pause() {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
  }

  private static String read(InputStream in) throws IOException {
    StringBuilder all = new StringBuilder();
    byte[] part = new byte[8192];
    try {
      for (int size = in.read(part); size >= 0; size = in.read(part)) {
        all.append(new String(part, 0, size, StandardCharsets.ISO_8859_1));
      }
    } catch (SocketException reset) {
      // what came before it counts
    }
    return all.toString();
  }

  private static Outcome outcome(String answer) {
    if (answer.isEmpty()) {
      return Outcome.REFUSED;
    }
    int body = answer.indexOf("\r\n\r\n") + 4;
    Matcher length = LENGTH.matcher(answer);
    boolean whole =
        body >= 4
            && (length.find()
                ? answer.length() - body == Integer.parseInt(length.group(1))
                : answer.endsWith("\r\n0\r\n\r\n"));
    if (!whole) {
      return Outcome.CUT;
    }
    if (answer.startsWith("HTTP/1.1 200 ")) {
      return Outcome.ANSWERED;
    }
    return answer.startsWith("HTTP/1.1 503 ") && answer.contains("\r\nRetry-After: ")
        ? Outcome.LATER
        : Outcome.OTHER;
  }

  private void note(Outcome outcome, String what) {
    noted(outcome).add(what);
  }

  /** What came to that, each once. */
  Set<String> of(Outcome outcome) {
    return Set.copyOf(noted(outcome));
  }

  int answered() {
    return noted(Outcome.ANSWERED).size();
  }

  private Queue<String> noted(Outcome outcome) {
    return seen.computeIfAbsent(outcome, none -> new ConcurrentLinkedQueue<>());
  }

  /** Waits until so many were answered. */
  void await(int answers) throws InterruptedException {
    while (answered() < answers) {
      Thread.sleep(50);
    }
  }

  Map<Outcome, Integer> counted() {
    Map<Outcome, Integer> counted = new EnumMap<>(Outcome.class);
    seen.forEach((outcome, all) -> counted.put(outcome, all.size()));
    return counted;
  }
}
