package org.interboard.attack;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lawful SPARQL made by chance from its grammar, the same for the same number. */
public final class QueryGrammar {
  private static final List<String> VARIABLES = List.of("?a", "?b", "?c", "?d", "?e", "?f");
  private static final List<String> LITERALS =
      List.of(
          "\"x\"",
          "\"Walsall\"@en",
          "1",
          "2.5",
          "1.0E9",
          "true",
          "\"2018-04-01\"^^xsd:date",
          "99999999999999999999",
          "-7",
          "\"(a+)+$\"",
          "\"\\u202e\"");
  private static final List<String> FUNCTIONS =
      List.of(
          "STR(%s)",
          "STRLEN(STR(%s))",
          "UCASE(STR(%s))",
          "SHA1(STR(%s))",
          "xsd:decimal(%s)",
          "xsd:integer(STR(%s))",
          "xsd:dateTime(%s)",
          "ENCODE_FOR_URI(STR(%s))",
          "IRI(STR(%s))",
          "STRLANG(STR(%s), \"en\")",
          "STRDT(STR(%s), xsd:date)",
          "ROUND(%s)",
          "DATATYPE(%s)",
          "YEAR(%s)",
          "LANGMATCHES(LANG(%s), \"*\")",
          "(! %s)",
          "isIRI(%s)",
          "REGEX(STR(%s), \"(a|b)*c\", \"i\")",
          "REPLACE(STR(%s), \"(.)\", \"$1$1\")");
  private static final List<String> OPERATORS =
      List.of(
          "(%s + %s)",
          "(%s * %s)",
          "(%s = %s)",
          "(%s < %s)",
          "(%s && %s)",
          "(%s || %s)",
          "CONCAT(STR(%s), STR(%s))",
          "COALESCE(%s, %s)",
          "IF(BOUND(?a), %s, %s)",
          "sameTerm(%s, %s)",
          "(%s IN (1, %s))",
          "SUBSTR(STR(%s), %s)");

  private final Random chance;
  private final List<String> properties;
  private final List<String> names;
  private int made;

  /** Of these properties, and names of things, written as they stand in a query. */
  public QueryGrammar(long number, List<String> properties, List<String> names) {
    this.chance = new Random(number);
    this.properties = properties;
    this.names = names;
  }

  /** A query of any kind, for which {@code xsd:} is declared besides. */
  public String query() {
    return switch (chance.nextInt(10)) {
      case 0 -> "ASK " + group(0);
      case 1 -> "CONSTRUCT { %s %s } WHERE %s".formatted(triple(), triple(), group(0));
      case 2 -> "DESCRIBE %s WHERE %s".formatted(variable(), group(0));
      default -> select(0) + limit();
    };
  }

  /** A SELECT without LIMIT: what it finds is the same whoever answers, but for the order. */
  public String select() {
    return select(0);
  }

  private String select(int depth) {
    String where = group(depth);
    return switch (chance.nextInt(4)) {
      case 0 -> "SELECT * WHERE " + where + order();
      case 1 -> "SELECT DISTINCT %s %s WHERE %s".formatted(variable(), variable(), where) + order();
      case 2 -> "SELECT (%s AS %s) WHERE %s".formatted(expression(0), fresh(), where);
      default -> counted(where);
    };
  }

  private String counted(String where) {
    String by = variable();
    String aggregate =
        one("COUNT(*)", "COUNT(DISTINCT %s)", "SUM(%s)", "MIN(%s)", "MAX(%s)", "AVG(%s)")
            .formatted(expression(2));
    String head = "SELECT (%s AS %s) WHERE %s".formatted(aggregate, fresh(), where);
    return head + one("", " GROUP BY " + by, " GROUP BY %s HAVING (COUNT(*) > 1)".formatted(by));
  }

  private String order() {
    return one("", " ORDER BY " + variable(), " ORDER BY DESC(%s)".formatted(expression(2)));
  }

  private String limit() {
    return one("", "", " LIMIT 1", " LIMIT 1000 OFFSET 3", " OFFSET 10000000");
  }

  private String group(int depth) {
    return several(3, any -> pattern(depth)).collect(Collectors.joining(" ", "{ ", " }"));
  }

  private String pattern(int depth) {
    if (depth > 3 || chance.nextBoolean()) {
      return several(3, any -> triple()).collect(Collectors.joining(" "));
    }
    Supplier<String> inner = () -> group(depth + 1);
    return switch (chance.nextInt(9)) {
      case 0 -> "OPTIONAL " + inner.get();
      case 1 -> inner.get() + " UNION " + inner.get();
      case 2 -> "MINUS " + inner.get();
      case 3 -> "FILTER(%s)".formatted(expression(0));
      case 4 -> "FILTER %s %s".formatted(one("EXISTS", "NOT EXISTS"), inner.get());
      case 5 -> "BIND(%s AS %s)".formatted(expression(0), fresh());
      case 6 -> values();
      case 7 -> "{ " + select(depth + 1) + " }";
      default -> inner.get();
    };
  }

  private String values() {
    return several(5, any -> "(%s %s)".formatted(one("UNDEF", one(names)), one(LITERALS)))
        .collect(Collectors.joining(" ", "VALUES (%s ?g) { ".formatted(variable()), " }"));
  }

  private String triple() {
    String property = chance.nextInt(8) == 0 ? path(0) : one(one(properties), variable());
    return "%s %s %s .".formatted(variable(), property, term());
  }

  private String path(int depth) {
    if (depth > 2 || chance.nextInt(3) == 0) {
      return one(properties);
    }
    String form = one("(%s/%s)", "(%s|%s)", "(%s)*", "(%s)+", "(%s)?", "^(%s)");
    return form.formatted(path(depth + 1), path(depth + 1));
  }

  private String expression(int depth) {
    if (depth > 3 || chance.nextInt(4) == 0) {
      return term();
    }
    return chance.nextBoolean()
        ? one(FUNCTIONS).formatted(expression(depth + 1))
        : one(OPERATORS).formatted(expression(depth + 1), expression(depth + 1));
  }

  private String term() {
    int kind = chance.nextInt(8);
    return kind > 1 ? variable() : kind > 0 ? one(LITERALS) : one(names);
  }

  private String variable() {
    return one(VARIABLES);
  }

  private String fresh() {
    return "?n" + ++made;
  }

  private java.util.stream.Stream<String> several(int most, IntFunction<String> each) {
    return IntStream.rangeClosed(0, chance.nextInt(most)).mapToObj(each);
  }

  private String one(String... many) {
    return one(List.of(many));
  }

  private String one(List<String> many) {
    return many.get(chance.nextInt(many.size()));
  }
}
