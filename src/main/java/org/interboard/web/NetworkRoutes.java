package org.interboard.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interboard.network.Network;
import org.interboard.network.NetworkForm;
import org.interboard.question.QuestionBook;

/** Who reports to whom in an area: a picture with the same in words, and graphs for programs. */
final class NetworkRoutes {
  private static final Map<Representation, NetworkForm> FORMS =
      Arrays.stream(NetworkForm.values())
          .collect(
              Collectors.toMap(
                  form -> new Representation(form.name(), form.mediaType()),
                  Function.identity(),
                  (one, other) -> one,
                  LinkedHashMap::new));
  private static final List<Representation> OFFERED =
      Stream.concat(FORMS.keySet().stream(), Stream.of(Representation.HTML)).toList();

  private final QuestionBook book;

  private NetworkRoutes(QuestionBook book) {
    this.book = book;
  }

  static List<Route> over(QuestionBook book) {
    NetworkRoutes network = new NetworkRoutes(book);
    return List.of(Route.get("/api/network", network::show), Route.get("/network", network::page));
  }

  private void show(Context ctx) {
    Representation wanted = Negotiation.choose(ctx, OFFERED);
    NetworkRequest request = NetworkRequest.in(ctx);
    if (wanted.equals(Representation.HTML)) {
      Pages.show(ctx, "network", Map.of("page", page(request)));
    } else {
      String text = write(request.in(book), FORMS.get(wanted));
      Delivery.send(ctx, Parcel.of(wanted, text, book.version()));
    }
  }

  /** The page shows the first area where none is named. */
  private void page(Context ctx) {
    NetworkRequest request = NetworkRequest.in(ctx).orArea(areas().get(0));
    Pages.show(ctx, "network", Map.of("page", page(request)));
  }

  private List<String> areas() {
    return book.values(book.question("boards").parameter("area").orElseThrow());
  }

  private NetworkPage page(NetworkRequest request) {
    Network network = request.in(book);
    return new NetworkPage(
        network, write(network, NetworkForm.svg), request, areas(), papers(request));
  }

  /** Those of the values of {@code object} that the areas' documents have somebody hand over. */
  private List<String> papers(NetworkRequest request) {
    Set<String> handed =
        request.whole().in(book).papers().stream()
            .map(paper -> paper.toLowerCase(Locale.ROOT).replace("'", "").replace(' ', '-'))
            .collect(Collectors.toSet());
    return book.values(book.question("reporting-pairs").parameter("object").orElseThrow()).stream()
        .filter(value -> handed.contains(value) || request.isChosen("object", value))
        .toList();
  }

  private static String write(Network network, NetworkForm form) {
    return form.write(network, Link::local);
  }
}
