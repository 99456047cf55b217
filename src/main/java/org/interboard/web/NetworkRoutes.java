package org.interboard.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interboard.network.Flow;
import org.interboard.network.Network;
import org.interboard.network.NetworkForm;
import org.interboard.question.Question;
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
    Map<String, List<String>> given = new LinkedHashMap<>(ctx.queryParamMap());
    given.remove("format");
    Network network = Network.of(book, given);
    if (wanted.equals(Representation.HTML)) {
      Pages.show(ctx, "network", Map.of("page", page(network, given, Optional.empty())));
    } else {
      Delivery.send(ctx, Parcel.of(wanted, write(network, FORMS.get(wanted)), book.version()));
    }
  }

  /** The page shows the first area where none is named, and links of one kind where one is. */
  private void page(Context ctx) {
    Map<String, List<String>> given = new LinkedHashMap<>(ctx.queryParamMap());
    given.remove("kind");
    given.putIfAbsent("area", areas().subList(0, 1));
    Optional<Flow.Kind> kind =
        Optional.ofNullable(ctx.queryParam("kind")).flatMap(NetworkPage::kind);
    Network network = Network.of(book, given);
    Network shown = kind.map(network::only).orElse(network);
    Pages.show(ctx, "network", Map.of("page", page(shown, given, kind)));
  }

  private List<String> areas() {
    Question boards = book.question("boards");
    return book.values(boards.parameter("area").orElseThrow());
  }

  private NetworkPage page(
      Network network, Map<String, List<String>> given, Optional<Flow.Kind> kind) {
    List<Link> downloads =
        Arrays.stream(NetworkForm.values())
            .map(
                form ->
                    new Link(
                        form.name(),
                        "/api/network?" + Link.query(given) + "&format=" + form.name()))
            .toList();
    return new NetworkPage(
        network, write(network, NetworkForm.svg), areas(), given.get("area"), kind, downloads);
  }

  private static String write(Network network, NetworkForm form) {
    return form.write(network, Link::local);
  }
}
