package org.interboard.question;

import java.util.List;

/** No question has that slug. */
public final class UnknownQuestion extends Refusal {

  UnknownQuestion(String slug, List<String> nearest) {
    super("There is no question " + quoted(slug) + ".", nearest);
  }
}
