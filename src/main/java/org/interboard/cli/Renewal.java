package org.interboard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.web.Publication;
import org.interboard.web.Republishing;
import org.interboard.web.WebServer;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;

/** The options by which a server that runs comes to serve data that have changed. */
public final class Renewal {
  private static final int SHORTEST_TOKEN = 16;
  private static final Pattern SENDABLE = Pattern.compile("[!-~]+");

  @Option(
      names = "--watch",
      showDefaultValue = Help.Visibility.NEVER,
      description = "Publish the data anew whenever a file of --data changes.")
  private boolean watch;

  @Option(
      names = "--admin-token-file",
      paramLabel = "FILE",
      showDefaultValue = Help.Visibility.NEVER,
      description = {
        "Take POST /admin/reload from whoever sends the token that this file holds,",
        "as in: Authorization: Bearer TOKEN"
      })
  private Optional<Path> tokenFile = Optional.empty();

  /** Refuses what makes no sense before anything is loaded. */
  void check(DataOption data) {
    tokenFile.ifPresent(Renewal::token);
    if (watch && data.folder().isEmpty()) {
      throw new Misuse(
          "--watch needs --data: neither what is packed with the program nor a store changes by"
              + " itself.");
    }
  }

  /** Does what was asked for, from now on. */
  void of(WebServer server, DataOption data, Function<KnowledgeGraph, Publication> maker) {
    Republishing republishing = server.republishing(data::found, maker);
    tokenFile.map(Renewal::token).ifPresent(token -> server.letReload(republishing, token));
    data.folder()
        .filter(folder -> watch)
        .ifPresent(folder -> new FolderWatch(folder, republishing::now).start());
  }

  private static String token(Path file) {
    try {
      String token = Files.readString(file).strip();
      if (token.length() < SHORTEST_TOKEN) {
        throw new Misuse(
            "The token in %s has fewer than %d characters.".formatted(file, SHORTEST_TOKEN));
      }
      if (!SENDABLE.matcher(token).matches()) {
        throw new Misuse(
            "The token in %s holds a space, or another character that no header can carry."
                .formatted(file));
      }
      return token;
    } catch (IOException e) {
      throw new Misuse("Cannot read the token in " + file + ".");
    }
  }
}
