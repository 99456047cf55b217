package org.interboard.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.interboard.check.Check;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Loaded;
import org.interboard.graph.Unsound;
import org.interboard.web.Address;
import org.interboard.web.PublicAddress;
import org.interboard.web.Publication;
import org.interboard.web.WebServer;
import org.interboard.web.guard.Protection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Loads the graph and serves it until it is told to stop; says how it stands with the shapes. */
@Command(
    name = "serve",
    description = "Serve the graph: pages, questions and SPARQL on one port.",
    footer = {
      "",
      "Examples:",
      "  interboard serve",
      "  interboard serve --port 9000 --data trial/",
      "  interboard serve --data trial/ --watch",
      "  interboard serve --store tdb2:store  (what \"interboard load\" has put there)",
      "  interboard serve --endpoint http://127.0.0.1:3030/ds/sparql  (questions are put there)",
      "  interboard serve --host 0.0.0.0      (open to other machines)"
    },
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
public final class Serve implements Callable<Integer> {
  private static final String HOST = "[\\w.-]+|\\[?[0-9a-fA-F:.]+(%\\w+)?]?";

  private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

  @Option(names = "--port", paramLabel = "N", description = "Port; 0 takes any free one.")
  private int port = 8080;

  @Option(names = "--host", paramLabel = "HOST", description = "Address to listen at.")
  private String host = "127.0.0.1";

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      showDefaultValue = Help.Visibility.NEVER,
      description = "The site's public address, where it differs from the host and port.")
  private Optional<URI> publicUrl = Optional.empty();

  @Mixin private DataOption data;
  @Mixin private EndpointOption endpoint;
  @Mixin private Renewal renewal;
  @Mixin private ProtectionOptions protection;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Address wanted = address();
    PublicAddress known = known();
    renewal.check(data);
    Protection chosen = protection.at(host);
    Progress progress = new Progress(spec.commandLine().getErr());
    KnowledgeGraph graph = progress.during("Loading the graph", data::load);
    Check check = Check.of(graph);
    if (data.isOfOthers()) {
      // Shapes that nobody has tried are read before anybody is served; those of the program were.
      check.requirements();
    }
    Publication publication =
        progress.during("Reading the questions", () -> publication(graph, check));
    WebServer server = WebServer.start(publication, wanted, known, chosen);
    renewal.of(server, data, next -> publication(next, Check.of(next)));
    Stopping.atEnd(server::stop, LONGEST_STOP);
    OwnFile.watch();
    server.whenLost(Stopping::lost);
    announce(graph.loaded(), server.address());
    PrintWriter out = spec.commandLine().getOut();
    whileOpen(graph, new Finishing(publication, out, spec.commandLine().getErr())::all);
    server.join();
    return 0;
  }

  /** Another publication may take its place at any time, and it is closed then. */
  private void whileOpen(KnowledgeGraph graph, Runnable work) {
    if (graph.enter()) {
      try {
        work.run();
      } catch (Unsound damaged) {
        // Whoever asks is refused, and told of it.
        spec.commandLine().getErr().println("interboard: " + damaged.getMessage());
      } finally {
        graph.leave();
      }
    }
  }

  private Publication publication(KnowledgeGraph graph, Check check) {
    return Publication.of(graph, check, endpoint.over(graph));
  }

  private Address address() {
    if (port < 0 || port > 65535) {
      throw new ParameterException(spec.commandLine(), "--port takes 0 to 65535, not " + port);
    }
    if (!host.matches(HOST)) {
      throw new ParameterException(
          spec.commandLine(), "--host takes a name or an address, not \"%s\"".formatted(host));
    }
    return new Address(host.replaceAll("[\\[\\]]", ""), port);
  }

  private PublicAddress known() {
    publicUrl.filter(url -> !url.toString().matches("https?://[^\\s?#]+")).ifPresent(this::refuse);
    return new PublicAddress(publicUrl, host);
  }

  private void refuse(URI url) {
    throw new ParameterException(
        spec.commandLine(), "--base-url takes an address such as https://example.org/, not " + url);
  }

  private void announce(Loaded loaded, Address address) {
    tell(
        "Loaded   %d instruments, %d boards, %d duties, %d priorities, %d provisions (%,d"
            + " triples)%n",
        loaded.instruments(),
        loaded.boards(),
        loaded.duties(),
        loaded.priorities(),
        loaded.provisions(),
        loaded.triples());
    tell("Serving  %s   (Ctrl-C stops it)%n", address);
  }

  private void tell(String line, Object... said) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(line, said);
    out.flush();
  }
}
