package org.interboard.network;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interboard.network.Flow.Kind;
import org.interboard.question.QuestionBook;

/**
 * Who reports what to whom under an area's document.
 *
 * @param bodies those that give or receive, and every party, in order of label
 * @param flows in order of giver and receiver
 */
public record Network(List<String> areas, List<Body> bodies, List<Flow> flows) {
  private static final Comparator<Body> BY_LABEL =
      Comparator.comparing(Body::label).thenComparing(Body::iri);

  /** Asks with {@code area}; throws a {@link org.interboard.question.Refusal} for anything else. */
  public static Network of(QuestionBook book, Map<String, List<String>> given) {
    NetworkReader reader =
        new NetworkReader(book.ask("boards", given), book.ask("reporting-pairs", given));
    List<Flow> flows =
        reader.flows().stream()
            .sorted(
                Comparator.comparing(Flow::from, BY_LABEL)
                    .thenComparing(Flow::to, BY_LABEL)
                    .thenComparing(Flow::kind))
            .toList();
    List<Body> bodies =
        Stream.concat(
                reader.parties(), flows.stream().flatMap(flow -> Stream.of(flow.from(), flow.to())))
            .distinct()
            .sorted(BY_LABEL)
            .toList();
    return new Network(reader.areas(), bodies, flows);
  }

  /** The same bodies with the flows of one kind. */
  public Network only(Kind kind) {
    return new Network(areas, bodies, flows.stream().filter(each -> each.kind() == kind).toList());
  }

  /** What the document names a giver and a receiver for. */
  public List<Flow> named() {
    return flows.stream().filter(flow -> flow.kind() != Kind.AMONG_ALL).toList();
  }

  /** One flow of each two that run both ways, and all others that are named. */
  List<Flow> lines() {
    return named().stream()
        .filter(flow -> flow.kind() == Kind.ONE_WAY || BY_LABEL.compare(flow.from(), flow.to()) < 0)
        .toList();
  }

  /** The duties by which all give to all. */
  public List<Duty> amongAll() {
    return flows.stream()
        .filter(flow -> flow.kind() == Kind.AMONG_ALL)
        .flatMap(flow -> flow.duties().stream())
        .distinct()
        .sorted(Comparator.comparing(Duty::label))
        .toList();
  }

  /** What a body is named to give, to each receiver. */
  public List<Flow> from(Body body) {
    return named().stream().filter(flow -> flow.from().equals(body)).toList();
  }

  /** What comes back on the other way of a flow; nothing where it runs one way. */
  List<Duty> back(Flow flow) {
    return named().stream()
        .filter(each -> each.from().equals(flow.to()) && each.to().equals(flow.from()))
        .flatMap(each -> each.duties().stream())
        .toList();
  }

  /** The bodies that no named flow touches. */
  public List<Body> apart() {
    return bodies.stream()
        .filter(
            body ->
                named().stream()
                    .noneMatch(flow -> flow.from().equals(body) || flow.to().equals(body)))
        .toList();
  }

  /** Such as {@code Who reports to whom: Medway}. */
  public String title() {
    return "Who reports to whom: " + (areas.isEmpty() ? "no document" : String.join(", ", areas));
  }

  /** What there is, counted. */
  public String summary() {
    long both = lines().stream().filter(flow -> flow.kind() == Kind.RECIPROCAL).count();
    return "%s; %s one way, %d both ways; %s of all towards all."
        .formatted(
            counted(bodies.size(), "body", "bodies"),
            counted(lines().size() - both, "link", "links"),
            both,
            counted(amongAll().size(), "duty", "duties"));
  }

  private static String counted(long number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
