package org.interboard.generate;

import java.util.List;
import java.util.Locale;

/**
 * An area that does not exist: its number, from which its name and all that it is called follow.
 */
record Invented(int number) {
  private static final List<String> FIRST =
      List.of(
          "Ash", "Bram", "Cald", "Dun", "Elm", "Fern", "Gains", "Hazel", "Ingle", "Kel", "Lang",
          "Marl", "Nether", "Oak", "Pen", "Quarn", "Rav", "Sel", "Thorn", "Upper");
  private static final List<String> LAST =
      List.of(
          "bourne", "bridge", "combe", "dale", "field", "ford", "gate", "ham", "hurst", "ley",
          "mere", "minster", "shaw", "stead", "thorpe", "ton", "wick", "wold", "worth", "wood");

  /** The name is one that repeats only with its number behind it. */
  String name() {
    int pair = number % (FIRST.size() * LAST.size());
    String word = FIRST.get(pair % FIRST.size()) + LAST.get(pair / FIRST.size());
    return "%s %d".formatted(word, number);
  }

  String slug() {
    return name().toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  /** Shaped as the codes of the Office for National Statistics, in a range that it does not use. */
  String code() {
    return "E99%06d".formatted(number);
  }
}
