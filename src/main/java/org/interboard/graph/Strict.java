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

  /** The text of a file that must be UTF-8 from its first byte to its last. */
  public String text(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(in).toString();
    } catch (CharacterCodingException e) {
      String before = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
      long line = before.chars().filter(c -> c == '\n').count() + 1;
      throw new BadFile(file, line, before.length() - before.lastIndexOf('\n'), "not UTF-8");
    }
  }

  @Override
  public void warning(String message, long line, long column) {
    throw new BadFile(file, Math.max(1, line), Math.max(1, column), message);
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
