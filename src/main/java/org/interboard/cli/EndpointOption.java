package org.interboard.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.interboard.graph.Engine;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.store.Endpoint;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;

/** The options by which questions are put to a SPARQL server of others. */
public final class EndpointOption {
  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      showDefaultValue = Help.Visibility.NEVER,
      description = "Put the questions to this SPARQL 1.1 server, which holds the same data.")
  private Optional<URI> url = Optional.empty();

  @Option(
      names = "--endpoint-login",
      paramLabel = "FILE",
      showDefaultValue = Help.Visibility.NEVER,
      description = "What that server is shown as Authorization, such as: Bearer TOKEN")
  private Optional<Path> login = Optional.empty();

  /** The server, if one was named; or else what is loaded here. */
  Engine or(Supplier<KnowledgeGraph> loading) {
    return endpoint().<Engine>map(each -> each).orElseGet(loading);
  }

  /** The same for a graph that is loaded already, which the server must hold too. */
  Engine over(KnowledgeGraph graph) {
    return endpoint().<Engine>map(each -> each.holding(graph)).orElse(graph);
  }

  private Optional<Endpoint> endpoint() {
    return url.map(address -> Endpoint.at(checked(address), login.map(EndpointOption::read)));
  }

  private static URI checked(URI address) {
    if (!address.toString().matches("https?://.+") || address.getHost() == null) {
      throw new Misuse("--endpoint takes an address such as http://127.0.0.1:3030/ds/sparql.");
    }
    if (address.getRawUserInfo() != null) {
      throw new Misuse("--endpoint takes no name and password: put them into --endpoint-login.");
    }
    return address;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new Misuse("Cannot read the login in " + file + ".");
    }
  }
}
