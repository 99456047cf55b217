package org.interboard.question;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.interboard.graph.Vocabulary;

/**
 * A thing of the graph that can be a value: {@code slug} is how we write it, {@code names} are all
 * the ways in which an asker may, compared by {@link #key}.
 */
record Term(Node node, String slug, Set<String> names) {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ENDS = Pattern.compile("^-|-$");

  /** A concept is called without the name of its kind, a board with its area before it. */
  static Term of(ParameterType type, Node node, Collection<String> known) {
    String iri = node.getURI();
    String local = iri.substring(iri.lastIndexOf('/') + 1);
    String slug =
        switch (type) {
          case BOARD_TYPE,
              THEME,
              ACTION,
              OBJECT,
              STATEMENT_KIND,
              ROLE_TYPE,
              LEVEL,
              AUTHORITY_KIND ->
              local.substring(local.indexOf('-') + 1);
          case ARRANGEMENT_ROLE, GAP_REASON, CITATION_PROBLEM ->
              local.substring(type.slug().length() + 1);
          case BOARD, INSTRUMENT -> iri.startsWith(Vocabulary.ID) ? withArea(iri) : local;
          case PROVISION -> known.stream().findFirst().orElse(local);
          default -> local;
        };
    return new Term(node, slug, keys(Stream.concat(Stream.of(slug, local), known.stream())));
  }

  /** Case, spaces and punctuation make no difference between names. */
  static String key(String name) {
    String words = BETWEEN.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
    return ENDS.matcher(words).replaceAll("");
  }

  private static Set<String> keys(Stream<String> names) {
    return names.map(Term::key).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String withArea(String iri) {
    String[] parts = iri.substring(Vocabulary.ID.length()).split("/");
    return parts[0] + "/" + parts[parts.length - 1];
  }
}
