package org.interboard.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/**
 * RDF4J's store behind the query half of the SPARQL protocol, on loopback: its own web application
 * is not among the packages that a build can fetch. Arguments: the triples, the port, and after how
 * many seconds a query is given up.
 */
record Rdf4jServer(SailRepository repository, int seconds) {
  private static final String ROWS = "application/sparql-results+json";
  private static final String TRIPLES = "application/n-triples";

  /** What is sent back. */
  private record Reply(int status, String type, byte[] body) {}

  public static void main(String[] arguments) throws Exception {
    SailRepository repository = new SailRepository(new MemoryStore());
    Rdf4jEngine.load(repository, Path.of(arguments[0]));
    Rdf4jServer server = new Rdf4jServer(repository, Integer.parseInt(arguments[2]));
    InetSocketAddress address = new InetSocketAddress("127.0.0.1", Integer.parseInt(arguments[1]));
    HttpServer door = HttpServer.create(address, 0);
    door.createContext("/query", server::answer);
    door.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    Reply reply = reply(query(exchange));
    exchange.getResponseHeaders().set("Content-Type", reply.type());
    exchange.sendResponseHeaders(reply.status(), reply.body().length);
    exchange.getResponseBody().write(reply.body());
    exchange.close();
  }

  private static String query(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    return Stream.of(form.split("&"))
        .filter(part -> part.startsWith("query="))
        .map(part -> URLDecoder.decode(part.substring(6), StandardCharsets.UTF_8))
        .findFirst()
        .orElse("");
  }

  private Reply reply(String text) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (RepositoryConnection connection = repository.getConnection()) {
      Query query = connection.prepareQuery(text);
      query.setMaxExecutionTime(seconds);
      if (query instanceof TupleQuery rows) {
        rows.evaluate(new SPARQLResultsJSONWriter(body));
        return new Reply(200, ROWS, body.toByteArray());
      }
      ((GraphQuery) query).evaluate(new NTriplesWriter(body));
      return new Reply(200, TRIPLES, body.toByteArray());
    } catch (RuntimeException refused) {
      byte[] why = String.valueOf(refused.getMessage()).getBytes(StandardCharsets.UTF_8);
      return new Reply(400, "text/plain", why);
    }
  }
}
