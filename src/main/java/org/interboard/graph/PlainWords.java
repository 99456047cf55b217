package org.interboard.graph;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a parser says of a mistake, in words that name what stands there and how to mend it; what is
 * not known here is left as the parser has it.
 */
final class PlainWords {
  private static final int LONGEST = 60;

  // What a file holds can be long: each pattern takes time in proportion to it.
  private static final Pattern TOKEN =
      Pattern.compile("([^\\[]*?)'?\\[([A-Z][A-Z_0-9]+)(?::(.*))?]'?\\)?", Pattern.DOTALL);

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("DOT", "a full stop"),
          Map.entry("COMMA", "a comma"),
          Map.entry("SEMICOLON", "a semicolon"),
          Map.entry("EOF", "the end of the file"),
          Map.entry("LBRACE", "{"),
          Map.entry("RBRACE", "}"),
          Map.entry("LPAREN", "("),
          Map.entry("RPAREN", ")"),
          Map.entry("LBRACKET", "["),
          Map.entry("RBRACKET", "]"),
          Map.entry("EQUALS", "="),
          Map.entry("AMPERSAND", "&"));

  private static final List<Wording> WORDINGS =
      List.of(
          said(
              "Unrecognized \\(expected an RDF Term\\): (.*)",
              "$1 stands where a value is due: an IRI, a name such as ex:a, a number, or a text in"
                  + " quotation marks"),
          said(
              "(?:Not a valid token for an RDF term|Expected IRI for predicate: got): (.*)",
              "$1 stands where a property is due: an IRI or a name such as ex:a"),
          said("Out of place: (.*)", "$1 stands where a statement is due"),
          said(
              "Triples not terminated by DOT",
              "a full stop is missing before this, or a comma or semicolon to go on"),
          said("Triples not terminated properly in \\[]-list", "a ] is missing before this"),
          said(
              "Triples not terminated properly: expected .* got (.*)",
              "$1 stands where a full stop or } is due"),
          said("Expected end of graph: got (.*)", "$1 stands where the } of a graph is due"),
          said("Expected start of graph: got (.*)", "$1 stands where the { of a graph is due"),
          said(
              "Not implemented \\(formulae, graph literals\\)",
              "statements between { and } belong to TriG, and there after the name of a graph"),
          said(
              "Unrecognized keyword: (.*)",
              "the word \"$1\" is no name: write ex:$1, or \"$1\" in quotation marks if it is a"
                  + " text"),
          said("Unrecognized directive: (.*)", "@$1 is not known: only @prefix and @base are"),
          said(
              "(?:PREFIX or @prefix requires a prefix|@prefix requires an IRI).*?found (.*)",
              "$1 is out of place: a prefix is declared as in @prefix ex: <https://example.org/>"
                  + " ."),
          said(
              "BASE or @base requires an IRI.*?found (.*)",
              "$1 is out of place: a base is declared as in @base <https://example.org/> ."),
          said(
              "Undefined prefix: (.*)",
              "the prefix $1: is not declared: write @prefix $1: <…> . at the top"),
          said(
              "Broken token: .*",
              "a text is not closed: a quotation mark is missing at the end of it"),
          said(
              "Broken token \\((?:newline|carriage return) in string\\)",
              "a text runs over the end of its line: close it there, or put it between three"
                  + " quotation marks"),
          said("Broken long string", "a text that three quotation marks open is not closed"),
          said(
              "Broken IRI .*|Bad character in IRI \\(bad character.*",
              "an IRI is not closed: a > is missing at the end of it"),
          said(
              "Bad character in IRI \\((?:space|tab character)\\): (<.*)\\[(?:space|tab)].*",
              "a space stands in the IRI $1: close it with > or write %20"),
          said(
              "Failed to find a prefix name or keyword: (.*)\\(\\d+;0x[0-9A-F]+\\)",
              "$1 begins no name and no value: texts stand between straight quotation marks"),
          said("Bad language tag", "a language is missing after @, such as en"),
          said(
              "Datatype URI required after .*",
              "a type is missing after ^^, such as xsd:date, without quotation marks"),
          said(
              "Illegal escape sequence value: (.) .*",
              "\\$1 has no meaning in a text: a backslash itself is written \\\\"),
          said(
              "XML Processing instruction - ignored",
              "a processing instruction, <? … ?>, would be lost: take it out"),
          said(
              "Unrecognized XML (?:non-namespaced )?attribute (.*) - ignored",
              "the attribute $1 would be lost: take it out, or give it the prefix of a property"),
          said("(.*) is not a recognized RDF .*", "$1 is no name of RDF's own"),
          said("Relative IRI: (.*)", "the IRI $1 is not written in full"),
          said("Blank node label missing.*", "a name is missing after _:, such as _:a"),
          said("Lexical form (.*) not valid for datatype XSD (.*)", "$1 is no value of type $2"),
          said("Malformed double: (.*)", "$1 is no number"),
          said(
              "Subject is a literal: (.*)",
              "the text $1 cannot have properties: what a statement is about is an IRI or a name"),
          said("Premature end of file: .*", "the file ends within a statement"),
          said(
              "(?:Triple|Quad) not terminated by DOT: (.*)",
              "a full stop is missing: $1 stands in its place"),
          said("Illegal object: (.*)", "$1 stands where a value is due: <an IRI> or \"a text\""),
          said("Expected IRI: Got: (.*)", "$1 stands where a property is due, as <an IRI>"),
          said(
              "Expected BNode or IRI: Got: (.*)",
              "$1 stands where a statement begins: it is about <an IRI>, or _:a"),
          said(
              "XML document structures must start and end within the same entity",
              "the file ends before all its elements are closed"),
          said(
              "[^#]*#(?:ElementPrefixUnbound\\?|AttributePrefixUnbound\\?[^&]*&[^&]*&)([^&]*).*",
              "the prefix $1: is not declared: write xmlns:$1=\"…\" in the first element"),
          said(
              "The element type (\"[^\"]*\") must be terminated [^\"]*(\"[^\"]*\")",
              "the element $1 is not closed: $2 is missing before this"));

  private PlainWords() {}

  /** The message in plain words, without a full stop at its end. */
  static String of(String message) {
    Matcher token = TOKEN.matcher(message);
    String named =
        token.matches() ? token.group(1) + sign(token) : message.replaceFirst("\\.$", "");
    return WORDINGS.stream()
        .flatMap(wording -> wording.of(named).stream())
        .findFirst()
        .orElse(named);
  }

  private static String sign(MatchResult token) {
    String kind = token.group(2);
    String name = SIGNS.getOrDefault(kind, kind.toLowerCase(Locale.ROOT).replace('_', ' '));
    return token.group(3) == null ? name : shown(kind, token.group(3));
  }

  private static String shown(String kind, String whole) {
    String line = whole.lines().findFirst().orElse("");
    boolean fits = line.length() == whole.length() && line.length() <= LONGEST;
    String text = fits ? whole : line.substring(0, Math.min(LONGEST, line.length())) + " …";
    return switch (kind) {
      case "STRING" -> "\"" + text + "\"";
      case "IRI" -> "<" + text + ">";
      case "VAR" -> "?" + text;
      default -> text;
    };
  }

  private static Wording said(String pattern, String plain) {
    return new Wording(Pattern.compile(pattern, Pattern.DOTALL), plain);
  }

  /** One message of a parser, and the same for people. */
  private record Wording(Pattern pattern, String plain) {
    Optional<String> of(String message) {
      Matcher matcher = pattern.matcher(message);
      // A backslash in the words is one, not the replacement's own sign.
      return matcher.matches()
          ? Optional.of(matcher.replaceFirst(plain.replace("\\", "\\\\")))
          : Optional.empty();
    }
  }
}
