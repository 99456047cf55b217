package org.interboard.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Asks the program for everything once, and says how it answered and how often something was sent
 * that had nowhere to go; to be run where there is no network but the machine's own.
 */
final class Alone {
  private static final Path COUNTS = Path.of("/proc/self/net/snmp");
  private static final List<String> ASKED =
      List.of(
          "",
          "areas",
          "areas/medway",
          "law",
          "about",
          "api",
          "api/openapi.json",
          "api/questions",
          "api/questions/gaps.json",
          "api/calendar.ics",
          "api/network?area=medway",
          "api/compare?area=medway&area=walsall&format=xlsx",
          "api/export",
          "api/export/quads.nq",
          "api/scorecard",
          "api/search?q=report",
          "api/template.xlsx",
          "ontology",
          "dataset",
          "describe?iri=http%3A%2F%2Fexample.org%2F",
          "check",
          "draft",
          "sparql",
          "sparql?query=ASK%7B%7D",
          "limits",
          "metrics",
          "ready",
          "sitemap.xml");

  private Alone() {}

  public static void main(String[] drafts) throws Exception {
    try (Program program = Program.in(Path.of("."), List.of(), "serve", "--port", "0")) {
      for (String path : ASKED) {
        System.out.println(program.get(path).statusCode() + " GET " + path);
      }
      for (String draft : drafts) {
        byte[] bytes = Files.readAllBytes(Path.of(draft));
        System.out.println(program.post("api/validate", bytes).statusCode() + " POST " + draft);
      }
      program.terminate();
      System.out.println("exit " + program.exit());
    }
    System.out.println("without a way out: " + withoutRoute());
  }

  /** The number beneath {@code OutNoRoutes} in the kernel's table. */
  private static String withoutRoute() throws IOException {
    List<List<String>> ip =
        Files.readAllLines(COUNTS).stream()
            .filter(line -> line.startsWith("Ip:"))
            .map(line -> List.of(line.split(" ")))
            .toList();
    return ip.get(1).get(ip.get(0).indexOf("OutNoRoutes"));
  }
}
