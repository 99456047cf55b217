package org.interboard.faults;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program in a process of its own, to which something happens. */
final class Program implements AutoCloseable {
  private static final Pattern SERVING = Pattern.compile("Serving +(http://\\S+/)");
  private static final int SECONDS = 120;
  private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private final Process process;
  private final Path out;
  private final Path err;

  private Program(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /** Starts it in that folder, with those options of the virtual machine. */
  static Program in(Path folder, List<String> options, String... arguments) {
    return in(folder, classPath(), options, arguments);
  }

  static Program in(Path folder, String classPath, List<String> options, String... arguments) {
    return started(folder, command(classPath, options, arguments));
  }

  /** Starts it by another program, whose command this is. */
  static Program by(List<String> other, Path folder, String... arguments) {
    List<String> command = new ArrayList<>(other);
    command.addAll(command(classPath(), List.of(), arguments));
    return started(folder, command);
  }

  private static List<String> command(String classPath, List<String> options, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    boolean chosen = options.stream().anyMatch(each -> each.matches("-XX:.Use\\w+GC"));
    QUICK.stream().filter(each -> !chosen || !each.contains("GC")).forEach(command::add);
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, "org.interboard.Interboard"));
    command.addAll(List.of(arguments));
    return command;
  }

  private static Program started(Path folder, List<String> command) {
    try {
      Path out = Files.createTempFile("out", "");
      Path err = Files.createTempFile("err", "");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      return new Program(builder.start(), out, err);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static String classPath() {
    return List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
        .map(each -> Path.of(each).toAbsolutePath().toString())
        .reduce((one, other) -> one + File.pathSeparator + other)
        .orElseThrow();
  }

  /** Waits until it serves. */
  URI address() throws InterruptedException {
    for (int tenths = 0; tenths < SECONDS * 10 && process.isAlive(); tenths++) {
      Matcher serving = SERVING.matcher(out());
      if (serving.find()) {
        return URI.create(serving.group(1));
      }
      Thread.sleep(100);
    }
    throw new AssertionError("it does not serve: " + out() + err());
  }

  /** Waits until it serves, or has ended. */
  boolean serves() throws InterruptedException {
    while (isRunning() && !SERVING.matcher(out()).find()) {
      Thread.sleep(100);
    }
    return isRunning();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(address().resolve(path)).GET());
  }

  HttpResponse<String> post(String path, byte[] body) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(address().resolve(path)).POST(BodyPublishers.ofByteArray(body)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  /** Waits until it ends; killed, it would be a failure. */
  int exit() throws InterruptedException {
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("it does not end: " + out() + err());
    }
    return process.exitValue();
  }

  /** Told to stop, as a supervisor does. */
  void terminate() {
    process.destroy();
  }

  /** Gone at once, as when the power fails. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  boolean isRunning() {
    return process.isAlive();
  }

  String out() {
    return text(out);
  }

  /** What it complained of, without what it says of its progress. */
  String err() {
    return text(err)
        .lines()
        .filter(line -> !line.endsWith(" …"))
        .reduce("", (a, b) -> a + b + "\n");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
