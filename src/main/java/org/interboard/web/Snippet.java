package org.interboard.web;

import java.util.List;

/** The same question in another language, to be copied. */
public record Snippet(String language, String text) {

  /** In the shell, in Python and in R by the address of the CSV, and as the query itself. */
  static List<Snippet> of(String base, String csv, String query) {
    String address = (base.isEmpty() ? "http://127.0.0.1:8080/" : base) + csv.substring(1);
    return List.of(
        new Snippet("curl", "curl '" + address.replace("'", "%27") + "'"),
        new Snippet(
            "Python",
            "import pandas\n\nanswer = pandas.read_csv(\"" + address + "\")\nprint(answer)"),
        new Snippet("R", "answer <- read.csv(\"" + address + "\")\nprint(answer)"),
        new Snippet("SPARQL", query));
  }
}
