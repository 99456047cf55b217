package org.interboard.bench;

import java.util.List;

/** The commands by which the servers that are measured are started. */
final class Servers {
  /** What Fuseki is asked to see whether it answers. */
  static final String COUNT =
      "/ds?query=" + Asked.encoded("SELECT (COUNT(*) AS ?all) WHERE { ?s ?p ?o }");

  private Servers() {}

  /** Ours, as a person starts it. */
  static List<String> ours(Setting setting, int port) {
    return List.of("./interboard", "serve", "--port", String.valueOf(port));
  }

  /** The same without the classes that the launcher keeps. */
  static List<String> plain(Setting setting, int port) {
    return List.of(
        "java", "-jar", setting.jar().toString(), "serve", "--port", String.valueOf(port));
  }

  /** Fuseki alone over a folder of data. */
  static List<String> fuseki(String data, int port) {
    return List.of(
        "java",
        "-cp",
        System.getProperty("java.class.path"),
        PlainFuseki.class.getName(),
        data,
        String.valueOf(port));
  }
}
