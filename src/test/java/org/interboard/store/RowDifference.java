package org.interboard.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interboard.question.Answer;

/**
 * How the rows of two answers differ, in a few words; none where they are the same in one order.
 */
final class RowDifference {
  private RowDifference() {}

  static String between(Answer here, Answer there) {
    if (rows(here, RowDifference::whole).equals(rows(there, RowDifference::whole))) {
      return "";
    }
    if (sorted(here, RowDifference::whole).equals(sorted(there, RowDifference::whole))) {
      return "rows in another order";
    }
    if (sorted(here, RowDifference::text).equals(sorted(there, RowDifference::text))) {
      return "a text has another type or language";
    }
    if (sorted(here, RowDifference::number).equals(sorted(there, RowDifference::number))) {
      return "a number is written otherwise, such as 4 for 4.0";
    }
    if (sorted(here, RowDifference::list).equals(sorted(there, RowDifference::list))) {
      return "names within a cell in another order";
    }
    return counted(sorted(here, RowDifference::list), sorted(there, RowDifference::list));
  }

  private static String counted(List<String> here, List<String> there) {
    List<String> missing = less(here, there);
    List<String> more = less(there, here);
    System.out.println("  ours:   " + missing.stream().findFirst().orElse("-"));
    System.out.println("  theirs: " + more.stream().findFirst().orElse("-"));
    return "%d of %d rows are not there, %d are others"
        .formatted(missing.size(), here.size(), more.size());
  }

  private static List<String> less(List<String> from, List<String> others) {
    List<String> left = new ArrayList<>(from);
    others.forEach(left::remove);
    return left;
  }

  private static List<String> sorted(Answer answer, Function<Node, String> said) {
    return rows(answer, said).stream().sorted().toList();
  }

  private static List<String> rows(Answer answer, Function<Node, String> said) {
    return answer.rows().stream().map(row -> row(answer.columns(), row, said)).toList();
  }

  private static String row(List<Var> columns, Binding row, Function<Node, String> said) {
    return columns.stream()
        .filter(row::contains)
        .map(column -> column.getVarName() + "=" + said.apply(row.get(column)))
        .collect(Collectors.joining(" | "));
  }

  private static String whole(Node node) {
    return node.isBlank() ? "_:" : node.toString();
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : whole(node);
  }

  private static String number(Node node) {
    return node.isLiteral() && node.getLiteralValue() instanceof Number number
        ? Double.toString(number.doubleValue())
        : whole(node);
  }

  private static String list(Node node) {
    return Arrays.stream(text(node).split("; ")).sorted().collect(Collectors.joining("; "));
  }
}
