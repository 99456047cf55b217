package org.interboard.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;
import org.interboard.web.guard.Protection;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;

/** The options by which whoever runs a server chooses how it is protected and what it notes. */
public final class ProtectionOptions {
  private static final String STANDARD_OUTPUT = "-";

  @Option(
      names = "--limit-clients",
      negatable = true,
      showDefaultValue = Help.Visibility.NEVER,
      description = {
        "Give each client its share of requests and work only (see /limits);",
        "so by default where --host is open to other machines."
      })
  private Optional<Boolean> limitClients = Optional.empty();

  @Option(
      names = "--client-header",
      paramLabel = "NAME",
      showDefaultValue = Help.Visibility.NEVER,
      description = {
        "The header in which your proxy names the client, such as X-Forwarded-For;",
        "only behind a proxy that sets it, as anybody can send one."
      })
  private Optional<String> clientHeader = Optional.empty();

  @Option(
      names = "--https-only",
      description = "Tell browsers to come by HTTPS only, for a year; behind a proxy that has it.")
  private boolean httpsOnly;

  @Option(
      names = "--log",
      paramLabel = "FILE",
      showDefaultValue = Help.Visibility.NEVER,
      description = {
        "Write one line of JSON for each request to FILE, or to standard output for -;",
        "no query, no parameter, no draft and no client is in it."
      })
  private Optional<String> log = Optional.empty();

  Protection at(String host) {
    Protection usual =
        log.map(ProtectionOptions::lines)
            .map(Protection.usual()::withLog)
            .orElseGet(Protection::usual);
    Protection shared =
        limitClients.orElseGet(() -> isOpen(host)) ? usual.limitingClients(clientHeader) : usual;
    return httpsOnly ? shared.withStrictTransport() : shared;
  }

  private static boolean isOpen(String host) {
    try {
      return !InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return true;
    }
  }

  private static Consumer<String> lines(String file) {
    PrintStream out = file.equals(STANDARD_OUTPUT) ? System.out : open(Path.of(file));
    return out::println;
  }

  private static PrintStream open(Path file) {
    try {
      return new PrintStream(
          Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
          true,
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Misuse.cannotWrite(file, e);
    }
  }
}
