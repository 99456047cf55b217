package org.interboard.web;

import java.util.List;

/** The same question in another language, to be copied. */
public record Snippet(String language, String text) {

  /** By the address of the CSV, with nothing that a language does not bring, and as the query. */
  static List<Snippet> of(String base, String csv, String query) {
    String address = (base.isEmpty() ? "http://127.0.0.1:8080/" : base) + csv.substring(1);
    return List.of(
        new Snippet("curl", "curl '" + address.replace("'", "%27") + "'"),
        new Snippet(
            "Python",
            """
            import csv, io, urllib.request

            address = "%s"
            with urllib.request.urlopen(address) as reply:
                for row in csv.DictReader(io.TextIOWrapper(reply, encoding="utf-8")):
                    print(row)\
            """
                .formatted(address)),
        new Snippet(
            "R", "answer <- read.csv(\"" + address + "\", encoding = \"UTF-8\")\nprint(answer)"),
        new Snippet("SPARQL", query));
  }
}
