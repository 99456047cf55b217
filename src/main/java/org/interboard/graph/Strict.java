package org.interboard.graph;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.system.ErrorHandler;

/**
 * Reading without leniency: what Jena only warns of (an ill-typed literal, a bad IRI, bytes that
 * are no UTF-8) is a {@link BadFile} with its line and column.
 */
public record Strict(String file) implements ErrorHandler {

  private static final char MARK = '\uFEFF';

  /**
   * The text of a file that must be UTF-8 from its first byte to its last; the mark that some
   * programs put before it is left out.
   */
  public String text(byte[] bytes) {
    Signature.of(bytes).ifPresent(this::refuse);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
      return whole(text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1));
    } catch (CharacterCodingException e) {
      String before = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
      throw at(
          before,
          before.length(),
          "not UTF-8 (byte %d): save it as UTF-8".formatted(in.position() + 1));
    }
  }

  private void refuse(Signature kind) {
    throw new BadFile(file, kind.said() + ", and no RDF such as Turtle: " + kind.mending());
  }

  private String whole(String text) {
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw at(text, nul, "a NUL character stands in it: save it as UTF-8 text");
    }
    return text;
  }

  /** What is wrong at a place of the text, counted in characters from 0. */
  public BadFile at(String text, int index, String reason) {
    return new BadFile(file, line(text, index), column(text, index), reason);
  }

  /** What is over a limit at a place of the text. */
  public OverLimit over(String text, int index, String reason, Bound bound, long most) {
    return new OverLimit(file, line(text, index), column(text, index), reason, bound, most);
  }

  private static long line(String text, int index) {
    return 1 + text.substring(0, index).chars().filter(letter -> letter == '\n').count();
  }

  private static long column(String text, int index) {
    return index - text.lastIndexOf('\n', index - 1);
  }

  /** What a parser says of a place, in plain words. */
  public BadFile malformed(String message, long line, long column) {
    return new BadFile(file, Math.max(1, line), Math.max(1, column), PlainWords.of(message));
  }

  @Override
  public void warning(String message, long line, long column) {
    throw malformed(message, line, column);
  }

  @Override
  public void error(String message, long line, long column) {
    warning(message, line, column);
  }

  @Override
  public void fatal(String message, long line, long column) {
    warning(message, line, column);
  }
}
