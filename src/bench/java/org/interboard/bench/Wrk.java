package org.interboard.bench;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Requests a second as wrk counts them, with a few connections that ask again at once. */
final class Wrk {
  private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
  private static final int CONNECTIONS = 4;
  private final int seconds;

  Wrk(int millis) {
    this.seconds = Math.max(1, Math.round(millis / 1000f));
  }

  static boolean isHere() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "wrk")));
  }

  /** The options of wrk come before the address, those of its script after it. */
  double rate(List<String> options, String address, List<String> ofScript) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("wrk", "-t1", "-c" + CONNECTIONS, "-d" + seconds + "s"));
    command.addAll(options);
    command.add(address);
    command.add("--");
    command.addAll(ofScript);
    Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher rate = RATE.matcher(said);
    if (wrk.waitFor() != 0 || !rate.find() || said.contains("Non-2xx")) {
      throw new IllegalStateException("wrk " + address + ": " + said);
    }
    return Double.parseDouble(rate.group(1));
  }
}
