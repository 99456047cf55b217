package org.interboard.attack;

import java.util.List;
import java.util.stream.Stream;

/** What stands in drafts and queries, and what should not. */
final class Words {
  static final List<String> OF_DRAFTS =
      words(
          """
          < > " ' \""" [ ] ( ) { } << >> @ ^^ \\ \\u0000 \\uD800 # & &amp; ; , . : _:b a ib:Board
          <http://a.example/> @en @en--ltr 1e999 -0 99999999999999999999 true null @context @id @type
          @list @set @graph @reverse @language PREFIX BASE VERSION <!-- --> <![CDATA[ <?x?> GRAPH
          rdf:parseType="Literal" xml:lang="en_GB" owl:imports rdfs:subClassOf sh:deactivated
          """,
          "<!DOCTYPE x>",
          "\u202E");

  static final List<String> OF_QUERIES =
      words(
          """
          SELECT * ?s ?p ?o { } ( ) UNION OPTIONAL MINUS GRAPH FILTER BIND(1AS?x) VALUES?v{1} HAVING
          EXISTS NOT + * / | ^ ! xsd:integer COUNT(DISTINCT?s) GROUP_CONCAT(?o) CONSTRUCT ASK DESCRIBE
          " \\u0000 # < > 1e999 IF(1,2,3) BNODE() NOW() RAND() STRDT('x',xsd:integer) << >>
          SUBSTR('x',-1) REGEX(?o,'(a+)+$') CONCAT(?o,?o) LIMIT OFFSET FROM<x:y>
          """,
          " GROUP BY ?s ",
          " ORDER BY ?s ",
          " ?a ?b ?c . ",
          " SERVICE <http://127.0.0.1:1/> { } ",
          " INSERT DATA { } ",
          "HAVING(COUNT(*) > 1)");

  private Words() {}

  private static List<String> words(String spaced, String... more) {
    Stream<String> odd = Stream.of("\u0000", "\u001B", "\uFEFF", "\n", "\t", "\r");
    return Stream.of(Stream.of(spaced.strip().split("\\s+")), Stream.of(more), odd)
        .flatMap(each -> each)
        .toList();
  }
}
