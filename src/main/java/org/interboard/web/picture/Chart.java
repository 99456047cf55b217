package org.interboard.web.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.interboard.question.Answer;
import org.interboard.question.Picture;

/**
 * An answer as a picture: a line a row, its marks along an axis that the ticks divide into equal
 * parts; of the rows, {@code undrawn} lack what would be drawn.
 */
public record Chart(
    String heading, String lacking, List<String> ticks, List<Lane> lanes, int undrawn) {
  private static final int MOST = 200;
  private static final int OPEN = 40;

  /** The picture that the question declares; none where too little or too much is to be drawn. */
  public static Optional<Chart> of(Answer answer) {
    return answer
        .question()
        .picture()
        .map(picture -> draw(picture, answer))
        .filter(chart -> !chart.lanes.isEmpty() && chart.lanes.size() <= MOST);
  }

  private static Chart draw(Picture picture, Answer answer) {
    return switch (picture.kind()) {
      case bars -> Numbers.bars(answer, picture.of().get(0));
      case counts -> Numbers.counts(answer);
      case months -> Months.of(answer, picture.of().get(0), picture.of().get(1));
      case years -> Years.of(answer, picture.of());
    };
  }

  /** Whether it is short enough to be shown unasked. */
  public boolean isShort() {
    return lanes.size() <= OPEN;
  }

  /** Where the parts of the axis meet, in hundredths of the width. */
  public List<Double> lines() {
    return IntStream.range(1, ticks.size())
        .mapToObj(at -> Math.round(1000.0 * at / ticks.size()) / 10.0)
        .toList();
  }
}
