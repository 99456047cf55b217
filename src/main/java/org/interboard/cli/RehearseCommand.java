package org.interboard.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.interboard.web.Address;
import org.interboard.web.PublicAddress;
import org.interboard.web.Publication;
import org.interboard.web.WebServer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Does once what people do most, so that the launcher can keep the classes that it takes ready for
 * later starts (Java's class data sharing): asks a question, and serves the pages to itself.
 */
@Command(
    name = "rehearse",
    hidden = true,
    description = "Ask, serve the pages once to itself, and end: for the launcher.",
    footer = {"", "Example:", "  interboard rehearse"},
    mixinStandardHelpOptions = true)
public final class RehearseCommand implements Callable<Integer> {
  private static final List<String> ASKED =
      List.of(
          "health",
          "ready",
          "api/questions",
          "api/questions/calendar.json?area=medway",
          "questions/calendar?area=medway",
          "",
          "areas",
          "areas/medway",
          "compare",
          "search?q=health",
          "scorecard",
          "check",
          "sparql?query=ASK%7B%7D");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    CommandLine program = spec.root().commandLine();
    PrintWriter out = program.getOut();
    program.setOut(new PrintWriter(OutputStream.nullOutputStream()));
    int code = program.execute("ask", "calendar", "--area", "medway");
    program.setOut(out);
    serve();
    return code;
  }

  private static void serve() throws IOException {
    Address anywhere = new Address("127.0.0.1", 0);
    Publication publication = Publication.of(KnowledgeGraph.load(Sources.bundled()));
    WebServer server =
        WebServer.start(
            publication, anywhere, new PublicAddress(Optional.empty(), anywhere.host()));
    try {
      publication.prepare();
      for (String path : ASKED) {
        ask(URI.create(server.address() + path));
      }
    } finally {
      server.stop();
    }
  }

  private static void ask(URI address) throws IOException {
    HttpURLConnection asked = (HttpURLConnection) address.toURL().openConnection();
    asked.setInstanceFollowRedirects(true);
    asked.setRequestProperty("Accept-Encoding", "gzip");
    asked.getResponseCode();
    asked.disconnect();
  }
}
