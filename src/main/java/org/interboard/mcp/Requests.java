package org.interboard.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;

/** What comes in, with a count of the requests among it: messages that want an answer. */
final class Requests extends FilterInputStream {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final IntConsumer atEnd;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int requests;

  Requests(InputStream in, IntConsumer atEnd) {
    super(in);
    this.atEnd = atEnd;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    for (int i = from; i < from + read; i++) {
      hear(bytes[i]);
    }
    if (read < 0) {
      hear((byte) '\n');
      atEnd.accept(requests);
    }
    return read;
  }

  private void hear(byte one) {
    if (one != '\n') {
      line.write(one);
      return;
    }
    requests += isRequest(line.toString(StandardCharsets.UTF_8)) ? 1 : 0;
    line.reset();
  }

  private static boolean isRequest(String message) {
    try {
      JsonNode json = JSON.readTree(message);
      return json.has("id") && json.has("method");
    } catch (JsonProcessingException noMessage) {
      return false;
    }
  }
}
