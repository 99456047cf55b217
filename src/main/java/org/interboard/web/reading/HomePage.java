package org.interboard.web.reading;

import java.util.List;
import java.util.stream.Stream;
import org.interboard.check.State;
import org.interboard.graph.Loaded;
import org.interboard.question.Question;
import org.interboard.web.Publication;

/** The way in: what is known of each area, some questions to begin with, how the areas fare. */
public record HomePage(List<AreaCard> areas, Loaded loaded, List<Question> questions) {
  private static final List<String> TO_BEGIN_WITH =
      List.of("who-reports-to-whom", "wrong-citations", "shared-themes");

  static HomePage of(Publication publication) {
    return new HomePage(
        AreaCard.all(publication),
        publication.graph().loaded(),
        TO_BEGIN_WITH.stream().map(publication.book()::question).toList());
  }

  /** The states in the order of the table. */
  public List<State> states() {
    return Stream.of(State.values()).toList();
  }

  /** The question asked of the first area, so that it needs nothing more. */
  public String address(Question question) {
    String asked = "/api/questions/" + question.slug();
    boolean needsArea = question.parameter("area").filter(each -> each.required()).isPresent();
    return needsArea ? asked + "?area=" + areas.get(0).slug() : asked;
  }
}
