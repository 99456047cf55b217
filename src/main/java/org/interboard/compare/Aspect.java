package org.interboard.compare;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.query.Query;
import org.interboard.graph.Sha256;

/**
 * Something in which instruments can be compared, as the file {@code aspects/<slug>.rq} puts it:
 * its query gives the values of each area with the things that they were read from.
 *
 * @param silent what it means that there is no value
 * @param looksAt the properties and kinds of statement whose recorded gaps bear on it
 * @param papers the kinds of paper whose recorded gaps bear on it, such as an appendix
 * @param anywhere whether gaps of any thing of the document count, not only those of the document
 *     itself and of the things found
 * @param appliesTo the class of instrument that it makes sense for
 * @param ours whether its values are our reading and not what the document states
 * @param open whether no value means that it cannot be told, rather than silence
 * @param judged whether it asks for verdicts on the instruments, which the graph itself has not
 * @param hash the sum of the file, by which another wording is known
 */
public record Aspect(
    int order,
    String slug,
    String name,
    String group,
    String description,
    String silent,
    List<String> looksAt,
    List<String> papers,
    boolean anywhere,
    String appliesTo,
    boolean ours,
    boolean open,
    boolean judged,
    Query query,
    String hash) {
  private static final String ANY = "Instrument";

  @JsonIgnoreProperties({"tags", "parameters", "defaults", "enumerate", "endpoint"})
  private record Head(
      int order,
      String summary,
      String group,
      String description,
      String silent,
      List<String> looksAt,
      List<String> papers,
      boolean anywhere,
      String appliesTo,
      String voice,
      String unstated,
      boolean judged) {}

  /** Reads the aspects from slug to text, in the order that they ask for. */
  static List<Aspect> read(Map<String, String> texts) {
    return texts.entrySet().stream()
        .map(text -> read(new QueryFile("aspects", text.getKey(), text.getValue())))
        .sorted(Comparator.comparingInt(Aspect::order).thenComparing(Aspect::slug))
        .toList();
  }

  private static Aspect read(QueryFile file) {
    Head head = file.head(Head.class);
    return new Aspect(
        head.order(),
        file.slug(),
        head.summary(),
        head.group(),
        head.description(),
        Objects.requireNonNullElse(head.silent(), ""),
        Objects.requireNonNullElse(head.looksAt(), List.of()),
        Objects.requireNonNullElse(head.papers(), List.of()),
        head.anywhere(),
        Objects.requireNonNullElse(head.appliesTo(), ANY),
        "ours".equals(head.voice()),
        head.unstated() != null,
        head.judged(),
        file.query(),
        Sha256.of(file.text().getBytes(StandardCharsets.UTF_8)));
  }

  /** The words for a state of its cells: what we read a document states not itself. */
  public String words(State state) {
    return ours && state == State.STATES ? "our reading" : state.words();
  }
}
