package org.interboard.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RDF/XML with entities, inclusions, other encodings and depth. */
class XmlAttackTest {
  private static final String XML = "application/rdf+xml";
  private static final String ROOT =
      "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:e='http://a.example/'"
          + " %s><rdf:Description rdf:about='http://a.example/x'>%s</rdf:Description></rdf:RDF>";
  private static final Target target = Target.shared();

  @AfterAll
  static void nothing_came_of_it() {
    target.assertUnharmed();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE x [<!ENTITY e SYSTEM '%s'>]>",
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
        "<!DOCTYPE x [<!ENTITY % e SYSTEM '%s'> %e;]>",
        "<!DOCTYPE x SYSTEM '%s'>",
        "<!DOCTYPE x PUBLIC '-//X//Y' '%s'>",
        "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;'>]>",
        "<?xml version='1.0'?><!-- c --><!DOCTYPE x [<!ENTITY e 'x'>]>",
        "<!doctype x>"
      })
  void a_document_type_is_refused_before_anything_is_made_of_it(String declaration) {
    String draft = declaration.replace("%s", target.canary()) + rdf("", "<e:p>&e;</e:p>");
    target.refuses(XML, draft, "document type");
    target.refuses("application/octet-stream", draft);
  }

  @Test
  void a_web_page_is_called_one() {
    target.refuses(XML, "<!doctype html>" + rdf("", "<e:p>x</e:p>"), "a web page, and no RDF");
  }

  @Test
  void a_bomb_of_entities_is_refused_at_once() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 'ha'>");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY e%d '&e%d;&e%d;'>".formatted(i, i - 1, i - 1));
    }
    target.refuses(XML, bomb + "]>" + rdf("", "<e:p>&e29;</e:p>"), "document type");
  }

  @Test
  void an_inclusion_is_refused() {
    String include = "<i:include href='%s' parse='text'/>".formatted(target.canary());
    target.refuses(
        XML,
        rdf("xmlns:i='http://www.w3.org/2001/XInclude'", "<e:p>" + include + "</e:p>"),
        "XInclude");
  }

  @Test
  void hints_at_schemas_and_style_sheets_are_not_followed() {
    String canary = target.canary();
    String style = "<?xml-stylesheet href='%s' type='text/xsl'?>".formatted(canary);
    String schema = "<?xml-model href='%s'?>".formatted(canary);
    target.refuses(XML, style + schema + rdf("", "<e:p>x</e:p>"));
    String location = "xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:schemaLocation='a %s'";
    target.draft(XML, rdf(location.formatted(canary), "<e:p>x</e:p>"));
    assertThat(target.draft(XML, rdf("", "<e:p>x</e:p>")).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "UTF-16", "windows-1252", "IBM037", "x"})
  void another_encoding_is_refused(String encoding) {
    String head = "<?xml version='1.0' encoding='%s'?>".formatted(encoding);
    target.refuses(XML, head + rdf("", "<e:p>x</e:p>"), "UTF-8");
  }

  @Test
  void text_in_utf16_is_refused() {
    byte[] wide = rdf("", "<e:p>x</e:p>").getBytes(StandardCharsets.UTF_16);
    Target.refuses(target.draft(XML, wide), "not UTF-8");
  }

  @Test
  void depth_is_refused() {
    String deep = "<b>".repeat(20_000) + "</b>".repeat(20_000);
    target.refuses(XML, rdf("", "<e:p rdf:parseType='Literal'>" + deep + "</e:p>"), "nested");
    String striped = "<e:p><rdf:Description>".repeat(50_000);
    target.refuses(XML, rdf("", striped), "nested");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<e:p>\u0001</e:p>",
        "<e:p>&#0;</e:p>",
        "<e:p>&#xD800;</e:p>",
        "<e:p xml:lang='e n'>x</e:p>",
        "<e:p rdf:resource='javascript:alert(1)'/>",
        "<e:p rdf:resource='http://a.example/x y'/>",
        "<e:p rdf:parseType='Odd'>x</e:p>",
        "<e:p rdf:ID='a'/><e:p rdf:ID='a'/>",
        "<e:p>x</e:q>",
        "<f:p>x</f:p>"
      })
  void what_is_not_well_formed_or_not_what_it_seems_is_refused(String property) {
    target.refuses(XML, rdf("", property));
  }

  @Test
  void trix_is_not_read() {
    target.refuses(
        "application/xml",
        "<TriX xmlns='http://www.w3.org/2004/03/trix/trix-1/'><graph><triple><id>x</id></triple>"
            + "</graph></TriX>");
  }

  private static String rdf(String attributes, String properties) {
    return ROOT.formatted(attributes, properties);
  }
}
