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
  private static final String CONTEXT = "https://schema.org";
  private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  private Linking() {}

  /** What the page is, or the way to it from the home page; nothing between requests. */
  public static String page(Frame frame, List<Link> trail, String title, String description) {
    if (frame.base().isEmpty()) {
      return "";
    }
    if (trail.isEmpty()) {
      return frame.path().equals("/") ? site(frame, description) : alone(frame, title, description);
    }
    return trail(frame, trail, title);
  }

  /** The site, and how it is searched. */
  private static String site(Frame frame, String description) {
    String search = frame.base() + "search?q={words}";
    return script(
        data(
            "WebSite",
            "name",
            "Interboard",
            "url",
            frame.base(),
            "description",
            description,
            "potentialAction",
            thing(
                "SearchAction",
                "target",
                thing("EntryPoint", "urlTemplate", search),
                "query-input",
                "required name=words")));
  }

  private static String alone(Frame frame, String title, String description) {
    return script(
        data(
            "WebPage",
            "name",
            title,
            "url",
            frame.canonical(),
            "description",
            description,
            "isPartOf",
            thing("WebSite", "url", frame.base())));
  }

  /** The data as a whole, for those who look for datasets. */
  public static String dataset(Frame frame, String name, String description) {
    return script(
        data(
            "Dataset",
            "name",
            name,
            "description",
            description,
            "url",
            frame.base() + "dataset",
            "license",
            LICENCE,
            "isAccessibleForFree",
            true,
            "version",
            frame.version(),
            "distribution",
            thing(
                "DataDownload",
                "encodingFormat",
                "application/n-quads",
                "contentUrl",
                frame.base() + "api/export/quads.nq")));
  }

  private static Map<String, Object> data(String type, Object... properties) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", CONTEXT);
    data.putAll(thing(type, properties));
    return data;
  }

  /**
   * A thing of a type with its properties, given as name and value in turn; in that order in every
   * process, as a page has the same bytes wherever it is made.
   */
  private static Map<String, Object> thing(String type, Object... properties) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    for (int at = 0; at < properties.length; at += 2) {
      thing.put((String) properties[at], properties[at + 1]);
    }
    return thing;
  }

  private static String trail(Frame frame, List<Link> trail, String title) {
    List<Link> steps = new ArrayList<>(List.of(new Link("Home", "/")));
    steps.addAll(trail);
    steps.add(new Link(title, frame.path()));
    return script(data("BreadcrumbList", "itemListElement", items(frame, steps)));
  }

  private static List<Object> items(Frame frame, List<Link> steps) {
    List<Object> items = new ArrayList<>();
    for (Link step : steps) {
      String address = frame.base() + step.address().substring(1);
      items.add(
          thing("ListItem", "position", items.size() + 1, "name", step.text(), "item", address));
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
