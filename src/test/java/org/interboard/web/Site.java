package org.interboard.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import org.interboard.graph.KnowledgeGraph;
import org.interboard.graph.Sources;
import org.interboard.web.guard.Protection;

/** The trial graph served at a free port, and a client before it. */
public final class Site implements AutoCloseable {
  private static final Address ANY = new Address("127.0.0.1", 0);

  /** Started by the first who asks. */
  private static final class Shared {
    private static final Site SHIPPED = of(Sources.bundled());
    private static final Site TRIAL = ofTrial();
  }

  private final HttpClient client = HttpClient.newHttpClient();
  private final Tally tally = new Tally();
  private final WebServer server;

  private Site(KnowledgeGraph graph) {
    this(graph, Protection.usual());
  }

  private Site(KnowledgeGraph graph, Protection protection) {
    this(graph, protection, PublicAddress.of(ANY));
  }

  private Site(KnowledgeGraph graph, Protection protection, PublicAddress known) {
    this.server = WebServer.start(Publication.of(graph), ANY, known, protection);
  }

  /** Our own data, served once for all tests that only read them; ends with the run. */
  public static Site shipped() {
    return Shared.SHIPPED;
  }

  /** The smallest whole graph, served in the same way. */
  public static Site trial() {
    return Shared.TRIAL;
  }

  /** The same site wherever it listens: the world knows it by one address. */
  public static Site known(Sources sources) {
    PublicAddress known =
        new PublicAddress(Optional.of(URI.create("https://interboard.example/")), "127.0.0.1");
    return new Site(KnowledgeGraph.load(sources), Protection.usual(), known);
  }

  /** The same, protected otherwise than usual. */
  public static Site ofTrial(Protection protection) {
    return new Site(
        KnowledgeGraph.load(Sources.folder(Path.of("src/test/resources/trial/whole"))), protection);
  }

  /** The smallest whole graph. */
  public static Site ofTrial() {
    return of(Sources.folder(Path.of("src/test/resources/trial/whole")));
  }

  public static Site of(Sources sources) {
    return new Site(KnowledgeGraph.load(sources));
  }

  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.address().port() + path);
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  public HttpResponse<String> send(String method, String path, String body, String... headers) {
    return send(request(path, headers).method(method, BodyPublishers.ofString(body)));
  }

  /** What a query that is sent as it stands is answered in that form. */
  HttpResponse<String> query(String text, String form) {
    return send(
        "POST", "/sparql", text, "Content-Type", "application/sparql-query", "Accept", form);
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<String> send(HttpRequest.Builder unsent) {
    HttpRequest request = unsent.build();
    try {
      return tally.counted(
          request.method() + " " + request.uri().getPath(),
          () -> client.send(request, BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What came of the requests that were sent by this client. */
  Tally tally() {
    return tally;
  }

  @Override
  public void close() {
    server.stop();
  }
}
