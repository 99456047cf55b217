package org.interboard.attack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A file spoilt by chance, the same way whenever it is made of the same number. */
final class Mutant {
  private static final int MOST_CHANGES = 4;
  private final Random random;
  private final List<String> words;

  Mutant(long number, List<String> words) {
    this.random = new Random(number);
    this.words = words;
  }

  byte[] of(byte[] file) {
    byte[] spoilt = file;
    for (int change = 1 + random.nextInt(MOST_CHANGES); change > 0; change--) {
      spoilt = spoilt.length == 0 ? word() : change(spoilt);
    }
    return spoilt;
  }

  private byte[] change(byte[] file) {
    int from = random.nextInt(file.length);
    int to = Math.min(file.length, from + 1 + random.nextInt(40));
    byte[] piece = Arrays.copyOfRange(file, from, to);
    return switch (random.nextInt(6)) {
      case 0 -> put(file, from, from + 1, new byte[] {(byte) random.nextInt()});
      case 1 -> put(file, from, to, new byte[0]);
      case 2 -> put(file, from, from, piece);
      case 3 -> put(file, from, from, word());
      case 4 -> put(file, from, to, word());
      default -> put(file, from, file.length, random.nextInt(20) == 0 ? new byte[0] : piece);
    };
  }

  private byte[] word() {
    String word = words.get(random.nextInt(words.size()));
    int times = random.nextInt(8) == 0 ? 1 + random.nextInt(300) : 1;
    return word.repeat(times).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] put(byte[] file, int from, int to, byte[] piece) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(file, 0, from);
    out.writeBytes(piece);
    out.write(file, to, file.length - to);
    return out.toByteArray();
  }
}
