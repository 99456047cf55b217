package org.interboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What scripts add to the pages: files dropped, texts copied, queries completed. */
class HandsIT extends Visit {
  private static final String DROP =
      """
      const brought = new DataTransfer();
      brought.items.add(new File([arguments[0]], 'draft.ttl', {type: 'text/turtle'}));
      const drop = document.getElementById('drop');
      for (const kind of ['dragenter', 'dragover', 'drop'])
        drop.dispatchEvent(new DragEvent(kind, {dataTransfer: brought, bubbles: true, cancelable: true}));
      """;
  private static final String HOSTILE = "<img src=x onerror=window.hit=1><script>window.hit=1";

  @AfterEach
  void nothing_was_complained_of() {
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void a_file_that_is_dropped_is_checked_and_what_it_says_stays_text() {
    browser.go(site.at("/check"));
    String board = "<https://w3id.org/interboard/id/x/board/y> a ib:Board ;";
    String draft =
        "@prefix ib: <https://w3id.org/interboard/ontology#> .\n"
            + "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
            + "%s skos:prefLabel \"%s\"@en .".formatted(board, HOSTILE);
    browser.driver().executeScript(DROP, draft);
    assertThat(browser.find("#dropped").getText()).isEqualTo("Chosen: draft.ttl");
    browser.find("#checking .primary").click();
    until(".excerpt");
    assertThat(page()).contains(HOSTILE);
    assertThat(browser.driver().executeScript("return window.hit === undefined")).isEqualTo(true);
    browser.shot("check-dropped");
  }

  @Test
  void words_with_markup_stay_text_wherever_they_are_written_back() {
    for (String form : List.of("/search?q=", "/questions/duties?board=")) {
      browser.go(site.at(form + URLEncoder.encode(HOSTILE, StandardCharsets.UTF_8)));
      assertThat(browser.driver().executeScript("return window.hit === undefined")).isEqualTo(true);
      assertThat(browser.all("main img, main script")).isEmpty();
      browser.complaints();
    }
  }

  @Test
  void a_snippet_is_copied_by_its_button() {
    browser.go(site.at("/questions/calendar?area=medway"));
    allow("clipboardReadWrite", "clipboardSanitizedWrite");
    browser.find("details:has(.copyable) summary").click();
    browser.find("details[open] .copyable button").click();
    until(driver -> !told().isEmpty());
    assertThat(told()).isEqualTo("Copied.");
    String copied =
        (String)
            browser
                .driver()
                .executeAsyncScript(
                    "navigator.clipboard.readText().then(arguments[arguments.length - 1])");
    assertThat(copied).startsWith("curl").contains("/api/questions/calendar.csv?area=medway");
  }

  @Test
  void the_editor_completes_our_terms() {
    browser.go(site.at("/sparql"));
    until("#editor .CodeMirror");
    browser
        .driver()
        .executeScript(
            """
            const it = document.querySelector('.CodeMirror').CodeMirror;
            it.setValue('PREFIX ib: <https://w3id.org/interboard/ontology#>\\nSELECT * { ?duty ib:bear');
            it.focus();
            it.setCursor(1, 25);
            """);
    browser.find("#editor textarea").sendKeys(Keys.chord(Keys.CONTROL, " "));
    until(".CodeMirror-hints li");
    assertThat(browser.find(".CodeMirror-hints").getText()).contains("ib:bearer", "ib:bearerType");
    browser.shot("sparql-completion");
  }

  private static String told() {
    return browser.find("details[open] .copyable [role=status]").getText();
  }

  private static void allow(String... permissions) {
    browser
        .driver()
        .executeCdpCommand("Browser.grantPermissions", Map.of("permissions", List.of(permissions)));
  }
}
