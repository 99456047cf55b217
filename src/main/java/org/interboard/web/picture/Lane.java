package org.interboard.web.picture;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.sparql.engine.binding.Binding;
import org.interboard.question.Answer;
import org.interboard.question.Table;

/**
 * One line of a picture: what it stands for, its marks, and the same in words; {@code past} where
 * it has ended.
 */
public record Lane(String label, List<Mark> marks, String told, boolean past) {

  /** What the columns of the label say of a row. */
  static String label(Answer answer, Binding row) {
    return answer.question().picture().orElseThrow().label().stream()
        .filter(row::contains)
        .map(column -> Table.text(row.get(column)))
        .collect(Collectors.joining(" · "));
  }
}
