package org.interboard.web.linked;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interboard.graph.Vocabulary;
import org.interboard.web.Link;

/** One thing of the graph as people read about it. */
public record ThingPage(
    String iri,
    String anchor,
    String title,
    List<Link> kinds,
    List<String> sentences,
    List<String> lead,
    List<Fact> facts,
    List<Quote> evidence,
    List<Specimen> specimens,
    List<Uses> uses,
    List<Link> graphs) {
  private static final Pattern OF_AN_AREA =
      Pattern.compile(Pattern.quote(Vocabulary.ID) + "([a-z-]+)/[a-z-]+/.+");
  private static final Set<String> OF_NONE = Set.of("law", "source", "curator", "area");
  private static final Set<String> GROUNDS =
      Set.of(
          "instrument",
          "implements",
          "imposedBy",
          "citesAsBasis",
          "derivesFrom",
          "restsOnAgreement",
          "establishedBy",
          "authority",
          "authorityKind",
          "based_on",
          "source");
  private static final Set<String> TECHNICAL =
      Set.of(
          "bearerScope",
          "recipientScope",
          "holderScope",
          "sectionOrder",
          "checksum",
          "inScheme",
          "topConceptOf",
          "isDefinedBy",
          "prefixes",
          "id_local");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  /** What it is, apart from what it rests on and from what only those who program want. */
  public List<Fact> known() {
    return facts.stream().filter(each -> !each.isOf(GROUNDS) && !each.isOf(TECHNICAL)).toList();
  }

  /** The law, the agreement and the document on which it rests. */
  public List<Fact> grounds() {
    return facts.stream().filter(each -> each.isOf(GROUNDS)).toList();
  }

  /** How it is recorded. */
  public List<Fact> technical() {
    return facts.stream().filter(each -> each.isOf(TECHNICAL)).toList();
  }

  /** The way to it from the home page, by the area whose instrument speaks of it. */
  public List<Link> trail() {
    Matcher area = OF_AN_AREA.matcher(iri);
    if (!area.matches() || OF_NONE.contains(area.group(1))) {
      return List.of();
    }
    String name = Words.capitalised(area.group(1));
    return List.of(new Link("Areas", "/areas"), new Link(name, "/areas/" + area.group(1)));
  }

  /** What it is in a sentence, for those who list pages. */
  public String summary() {
    return Stream.concat(lead.stream(), sentences.stream())
        .findFirst()
        .orElseGet(() -> title + ": what the documents and the law say, each fact with its place.");
  }

  /** The day for a citation of what was read. */
  public String today() {
    return LocalDate.now().format(DAY);
  }
}
