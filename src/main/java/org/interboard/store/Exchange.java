package org.interboard.store;

import java.io.ByteArrayInputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;

/** Queries and their answers over the SPARQL 1.1 protocol, each within a time and a size. */
record Exchange(URI server, Optional<String> authorization) {
  private static final int MOST_BYTES = 50_000_000;
  private static final String JSON = "application/sparql-results+json";
  private static final String N_TRIPLES = "application/n-triples";

  // No redirects: the address is what whoever runs this has chosen, and they may carry a password.
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  List<Binding> rows(Query query, Duration patience) {
    HttpResponse<byte[]> response = answer(query, JSON, patience);
    try {
      List<Binding> rows =
          Iter.toList(
              RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
                  .create(ResultSetLang.RS_JSON)
                  .read(new ByteArrayInputStream(response.body()), Context.emptyContext()));
      Parts.refuse(server, response.headers(), rows.size());
      return rows;
    } catch (JenaException | JsonException | AtlasException unread) {
      throw NoAnswer.unusable(server, "sent an answer that cannot be read as " + JSON);
    }
  }

  Graph statements(Query query, Duration patience) {
    HttpResponse<byte[]> response = answer(query, N_TRIPLES, patience);
    Parts.refuse(server, response.headers(), 0);
    try {
      Graph graph = GraphFactory.createDefaultGraph();
      RDFParser.source(new ByteArrayInputStream(response.body()))
          .lang(Lang.NTRIPLES)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(graph);
      return graph;
    } catch (JenaException | AtlasException unread) {
      throw NoAnswer.unusable(server, "sent an answer that cannot be read as " + N_TRIPLES);
    }
  }

  private HttpResponse<byte[]> answer(Query query, String form, Duration patience) {
    HttpResponse<byte[]> response = sent(request(query, form), patience);
    int status = response.statusCode();
    if (status != 200) {
      throw NoAnswer.unusable(
          server, status / 100 == 3 ? "sends elsewhere (%d)".formatted(status) : "said " + status);
    }
    String type = response.headers().firstValue("Content-Type").orElse("nothing");
    if (!type.split(";")[0].strip().equalsIgnoreCase(form)) {
      throw NoAnswer.unusable(
          server, "sent %s where %s was asked for".formatted(plain(type), form));
    }
    return response;
  }

  private static String plain(String type) {
    return type.replaceAll("[^\\w/+;=. -]", "").substring(0, Math.min(60, type.length()));
  }

  /** What the address has after the question mark, such as a graph, goes with the query. */
  private HttpRequest request(Query query, String form) {
    String given = Optional.ofNullable(server.getRawQuery()).map(text -> text + "&").orElse("");
    String body = given + "query=" + URLEncoder.encode(query.toString(), StandardCharsets.UTF_8);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.toString().replaceFirst("\\?.*", "")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", form)
            .POST(BodyPublishers.ofString(body));
    authorization.ifPresent(value -> request.header("Authorization", value));
    return request.build();
  }

  private HttpResponse<byte[]> sent(HttpRequest request, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    try {
      return sent(request, patience, end);
    } catch (NoAnswer none) {
      // The server may have closed a connection that was kept open, which shows at the next use.
      if (none.kind() == NoAnswer.Kind.GONE) {
        return sent(request, patience, end);
      }
      throw none;
    }
  }

  private HttpResponse<byte[]> sent(HttpRequest request, Duration patience, long end) {
    CompletableFuture<HttpResponse<byte[]>> coming =
        CLIENT.sendAsync(request, said -> new Bounded(MOST_BYTES));
    try {
      return coming.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw NoAnswer.late(server, patience.toSeconds());
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw NoAnswer.gone(server, "was not waited for");
    } finally {
      coming.cancel(true);
    }
  }

  private NoAnswer failure(Throwable why) {
    if (why instanceof Bounded.TooLong much) {
      return NoAnswer.unusable(server, much.getMessage());
    }
    String what = why instanceof ConnectException ? "cannot be reached" : "broke off its answer";
    return NoAnswer.gone(server, what);
  }
}
