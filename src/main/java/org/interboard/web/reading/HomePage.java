package org.interboard.web.reading;

import java.util.List;
import java.util.stream.Stream;
import org.interboard.check.State;
import org.interboard.graph.Loaded;
import org.interboard.question.Question;
import org.interboard.question.QuestionBook;
import org.interboard.web.Publication;

/**
 * The way in: what is known of each area, some questions to begin with, how the areas fare. Of many
 * areas there are no cards, since all would have to be judged before anybody sees the page.
 */
public record HomePage(
    List<AreaCard> areas, List<String> slugs, Loaded loaded, List<Question> questions) {
  private static final int MOST_CARDS = 150;
  private static final List<String> TO_BEGIN_WITH =
      List.of("who-reports-to-whom", "wrong-citations", "shared-themes");

  static HomePage of(Publication publication) {
    return new HomePage(
        isLong(publication.book()) ? List.of() : AreaCard.all(publication),
        publication.book().areas(),
        publication.graph().loaded(),
        TO_BEGIN_WITH.stream().map(publication.book()::question).toList());
  }

  static boolean isLong(QuestionBook book) {
    return book.areas().size() > MOST_CARDS;
  }

  /** The states in the order of the table. */
  public List<State> states() {
    return Stream.of(State.values()).toList();
  }

  /** The question asked of the first area, so that it needs nothing more. */
  public String address(Question question) {
    String asked = "/api/questions/" + question.slug();
    boolean needsArea = question.parameter("area").filter(each -> each.required()).isPresent();
    return needsArea ? asked + "?area=" + slugs.get(0) : asked;
  }
}
