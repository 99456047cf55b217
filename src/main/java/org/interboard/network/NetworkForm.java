package org.interboard.network;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The forms in which a network can be had. */
public enum NetworkForm {
  text("text/plain"),
  svg("image/svg+xml"),
  graphml("application/graphml+xml"),
  dot("text/vnd.graphviz"),
  json("application/json");

  private static final ObjectMapper JSON = new ObjectMapper();
  private final String mediaType;

  NetworkForm(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Writes it; a picture links to what {@code address} makes of an IRI. */
  public String write(Network network, UnaryOperator<String> address) {
    return switch (this) {
      case text -> new NetworkText(network).text();
      case svg -> Drawing.of(network, address);
      case graphml -> GraphMl.of(network);
      case dot -> new Dot(network).text();
      case json -> json(network);
    };
  }

  private static String json(Network network) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("title", network.title());
    all.put("areas", network.areas());
    all.put("bodies", network.bodies());
    all.put("flows", network.flows());
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
