package org.interboard;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.update.UpdateExecutionFactory;

/** The arrows between the packages, and the few ways of doing things that are closed to all. */
@AnalyzeClasses(packages = "org.interboard", importOptions = DoNotIncludeTests.class)
class ArrowsTest {
  private static final String[] HTTP_AND_HTML = {
    "io.javalin..",
    "jakarta.servlet..",
    "java.net.http..",
    "gg.jte..",
    "org.eclipse.jetty..",
    "org.apache.jena.fuseki..",
    "picocli.."
  };

  @ArchTest
  static final ArchRule every_package_uses_only_those_behind_it =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("front door")
          .definedBy("org.interboard")
          .layer("cli")
          .definedBy("org.interboard.cli..")
          .layer("web")
          .definedBy("org.interboard.web..")
          .layer("mcp")
          .definedBy("org.interboard.mcp..")
          .layer("author")
          .definedBy("org.interboard.author..")
          .layer("question")
          .definedBy("org.interboard.question..")
          .layer("compare")
          .definedBy("org.interboard.compare..")
          .layer("export")
          .definedBy("org.interboard.export..")
          .layer("generate")
          .definedBy("org.interboard.generate..")
          .layer("calendar")
          .definedBy("org.interboard.calendar..")
          .layer("network")
          .definedBy("org.interboard.network..")
          .layer("search")
          .definedBy("org.interboard.search..")
          .layer("check")
          .definedBy("org.interboard.check..")
          .layer("store")
          .definedBy("org.interboard.store..")
          .layer("graph")
          .definedBy("org.interboard.graph..")
          .whereLayer("front door")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("cli")
          .mayOnlyBeAccessedByLayers("front door")
          .whereLayer("web")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("mcp")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("author")
          .mayOnlyBeAccessedByLayers("cli", "web")
          .whereLayer("question")
          .mayOnlyBeAccessedByLayers("cli", "web", "calendar", "network", "export", "mcp")
          .whereLayer("export")
          .mayOnlyBeAccessedByLayers("cli", "web")
          .whereLayer("generate")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("calendar")
          .mayOnlyBeAccessedByLayers("cli", "web")
          .whereLayer("network")
          .mayOnlyBeAccessedByLayers("cli", "web")
          .whereLayer("compare")
          .mayOnlyBeAccessedByLayers("cli", "web", "mcp")
          .whereLayer("search")
          .mayOnlyBeAccessedByLayers("cli", "web")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("cli", "web")
          .whereLayer("check")
          .mayOnlyBeAccessedByLayers("cli", "web", "mcp");

  @ArchTest
  static final ArchRule nothing_below_web_and_cli_knows_http_or_html =
      noClasses()
          .that(resideInAnyPackage(below()))
          .should()
          .dependOnClassesThat(resideInAnyPackage(HTTP_AND_HTML));

  @ArchTest
  static final ArchRule the_graph_uses_jena_only =
      classes()
          .that(resideInAPackage("org.interboard.graph.."))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("org.interboard.graph..", "org.apache.jena..", "java.."));

  /** Without a dataset it would fetch whatever a query's FROM names, from the web or the disk. */
  @ArchTest
  static final ArchRule a_query_is_only_run_over_a_dataset_that_is_given =
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(QueryExecutionFactory.class, UpdateExecutionFactory.class);

  @ArchTest
  static final ArchRule a_class_is_named_for_what_it_is =
      noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Service)");

  private static String[] below() {
    return new String[] {
      "org.interboard.graph..",
      "org.interboard.question..",
      "org.interboard.compare..",
      "org.interboard.calendar..",
      "org.interboard.export..",
      "org.interboard.generate..",
      "org.interboard.sheet..",
      "org.interboard.network..",
      "org.interboard.check..",
      "org.interboard.search..",
      "org.interboard.author.."
    };
  }
}
