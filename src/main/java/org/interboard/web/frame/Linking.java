package org.interboard.web.frame;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interboard.web.Link;

/** What a page tells programs of itself, as JSON-LD in the terms of schema.org. */
public final class Linking {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Linking() {}

  /** The way from the home page to this one; nothing for a page that has no trail. */
  public static String trail(Frame frame, List<Link> trail, String title) {
    if (trail.isEmpty() || frame.base().isEmpty()) {
      return "";
    }
    List<Link> steps = new ArrayList<>(List.of(new Link("Home", "/")));
    steps.addAll(trail);
    steps.add(new Link(title, frame.path()));
    return script(
        Map.of(
            "@context", "https://schema.org",
            "@type", "BreadcrumbList",
            "itemListElement", items(frame, steps)));
  }

  private static List<Object> items(Frame frame, List<Link> steps) {
    List<Object> items = new ArrayList<>();
    for (Link step : steps) {
      Map<String, Object> item = new LinkedHashMap<>();
      item.put("@type", "ListItem");
      item.put("position", items.size() + 1);
      item.put("name", step.text());
      item.put("item", frame.base() + step.address().substring(1));
      items.add(item);
    }
    return items;
  }

  /** A block of data that no browser runs; nothing in it can end it. */
  public static String script(Object data) {
    try {
      String json = JSON.writeValueAsString(data).replace("<", "\\u003c");
      return "<script type=\"application/ld+json\">" + json + "</script>";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
