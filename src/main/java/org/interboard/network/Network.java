package org.interboard.network;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.interboard.network.Flow.Kind;
import org.interboard.question.QuestionBook;

/**
 * Who reports what to whom under an area's document.
 *
 * @param narrowed what alone is shown, such as "one way"; empty where everything is
 * @param bodies those that give or receive, in order of label; where everything is shown, every
 *     party as well
 * @param flows in order of giver and receiver
 */
public record Network(
    List<String> areas, List<String> narrowed, List<Body> bodies, List<Flow> flows) {
  private static final Comparator<Body> BY_LABEL =
      Comparator.comparing(Body::label).thenComparing(Body::iri);

  /**
   * Asks with {@code area}, and with {@code object} for what alone is handed over; throws a {@link
   * org.interboard.question.Refusal} for anything else.
   */
  public static Network of(QuestionBook book, Map<String, List<String>> given) {
    Map<String, List<String>> whole = new LinkedHashMap<>(given);
    List<String> papers = Optional.ofNullable(whole.remove("object")).orElse(List.of());
    Network network =
        of(new NetworkReader(book.ask("boards", whole), book.ask("reporting-pairs", given)));
    return papers.isEmpty()
        ? network
        : network.narrowed(String.join(" or ", papers).replace('-', ' '), flow -> true);
  }

  private static Network of(NetworkReader reader) {
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
    return new Network(reader.areas(), List.of(), bodies, flows);
  }

  /** The flows of one kind, with the bodies that they link. */
  public Network only(Kind kind) {
    return narrowed(kind.words(), flow -> flow.kind() == kind);
  }

  /** The flows between bodies of one circle, with these bodies. */
  public Network among(Circle circle) {
    return narrowed(circle.words(), flow -> circle.has(flow.from()) && circle.has(flow.to()));
  }

  private Network narrowed(String words, Predicate<Flow> wanted) {
    List<Flow> kept = flows.stream().filter(wanted).toList();
    List<String> all = Stream.concat(narrowed.stream(), Stream.of(words)).toList();
    Network part = new Network(areas, all, bodies, kept);
    return new Network(areas, all, bodies.stream().filter(part::links).toList(), kept);
  }

  private boolean links(Body body) {
    return named().stream().anyMatch(flow -> flow.from().equals(body) || flow.to().equals(body));
  }

  /** What is handed over, such as "Annual report", each once in order. */
  public List<String> papers() {
    return flows.stream()
        .flatMap(flow -> flow.duties().stream())
        .flatMap(duty -> duty.papers().stream())
        .distinct()
        .sorted()
        .toList();
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
    return bodies.stream().filter(body -> !links(body)).toList();
  }

  /** Such as {@code Who reports to whom: Medway (only one way)}. */
  public String title() {
    String part = narrowed.isEmpty() ? "" : " (only " + String.join(", ", narrowed) + ")";
    return "Who reports to whom: "
        + (areas.isEmpty() ? "no document" : String.join(", ", areas))
        + part;
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
