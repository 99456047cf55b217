package org.interboard.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes records and maps as JSON, their members in the order in which they are declared. */
final class Json {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Json() {}

  static byte[] of(Object value) {
    try {
      return JSON.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
