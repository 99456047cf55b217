package org.interboard.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** More requests at once than there are threads, before a server that answers none of them. */
@Timeout(60)
class CrowdTest {
  private static final int MANY = 400;
  private final CountDownLatch over = new CountDownLatch(1);
  private final Server server = new Server(new QueuedThreadPool(100));
  private final ServerConnector connector = new ServerConnector(server);
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void open() throws Exception {
    server.addConnector(connector);
    server.setHandler(new Crowd(new Slow()));
    server.start();
  }

  @AfterEach
  void close() throws Exception {
    over.countDown();
    server.stop();
  }

  /** Answers health at once, and all else when the test is over. */
  private final class Slow extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      if (!request.getHttpURI().getPath().equals("/health")) {
        over.await();
      }
      callback.succeeded();
      return true;
    }
  }

  @Test
  void a_thread_is_left_for_health_and_those_for_whom_there_is_no_room_are_told_so()
      throws Exception {
    List<CompletableFuture<HttpResponse<String>>> asked =
        IntStream.range(0, MANY)
            .mapToObj(n -> client.sendAsync(at("/slow"), BodyHandlers.ofString()))
            .toList();
    CompletableFuture.anyOf(asked.toArray(CompletableFuture[]::new)).join();
    long start = System.nanoTime();

    assertThat(client.send(at("/health"), BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));

    long refused = MANY - Limit.REQUESTS.most();
    await(() -> asked.stream().filter(CompletableFuture::isDone).count() == refused);
    over.countDown();
    assertThat(asked.stream().map(CompletableFuture::join).filter(CrowdTest::isRefused))
        .hasSize((int) refused);
  }

  private HttpRequest at(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + connector.getLocalPort() + path))
        .build();
  }

  private static boolean isRefused(HttpResponse<String> answer) {
    return answer.statusCode() == 503
        && answer.headers().firstValue("Retry-After").isPresent()
        && answer.body().contains("\"limit\":\"requests\"");
  }

  private static void await(java.util.function.BooleanSupplier condition)
      throws InterruptedException {
    while (!condition.getAsBoolean()) {
      Thread.sleep(50);
    }
  }
}
