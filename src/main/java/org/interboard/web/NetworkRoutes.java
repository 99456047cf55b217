package org.interboard.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    return List.of(Route.get("/api/network", new NetworkRoutes(book)::show));
  }

  private void show(Context ctx) {
    Representation wanted = Negotiation.choose(ctx, OFFERED);
    Map<String, List<String>> given = new LinkedHashMap<>(ctx.queryParamMap());
    given.remove("format");
    Network network = Network.of(book, given);
    if (wanted.equals(Representation.HTML)) {
      Pages.show(ctx, "network", Map.of("page", page(network, given)));
    } else {
      ctx.contentType(wanted.contentType()).result(write(network, FORMS.get(wanted)));
    }
  }

  private NetworkPage page(Network network, Map<String, List<String>> given) {
    Question boards = book.question("boards");
    List<String> areas = book.values(boards.parameter("area").orElseThrow());
    List<Link> downloads =
        Arrays.stream(NetworkForm.values())
            .map(
                form ->
                    new Link(
                        form.name(),
                        "/api/network?" + Link.query(given) + "&format=" + form.name()))
            .toList();
    return new NetworkPage(
        network, write(network, NetworkForm.svg), areas, given.get("area"), downloads);
  }

  private static String write(Network network, NetworkForm form) {
    return form.write(network, Link::local);
  }
}
