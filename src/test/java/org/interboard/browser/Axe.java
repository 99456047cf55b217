package org.interboard.browser;

import java.util.List;
import org.interboard.graph.Packed;

/** What axe finds wrong with the page that a browser shows, by WCAG 2.2 at level AA. */
final class Axe {
  private static final String SCRIPT =
      new String(Packed.bytes("axe.min.js"), java.nio.charset.StandardCharsets.UTF_8);
  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})
        .then(found => done(found.violations.flatMap(rule =>
          rule.nodes.map(node => rule.id + ' at ' + node.target + ': ' + node.html))),
          failed => done(['axe failed: ' + failed]));
      """;

  private Axe() {}

  /** One line for each place, with the rule that it breaks; empty where all is well. */
  @SuppressWarnings("unchecked")
  static List<String> findings(Browser browser) {
    browser.driver().executeScript(SCRIPT);
    return (List<String>) browser.driver().executeAsyncScript(RUN);
  }
}
